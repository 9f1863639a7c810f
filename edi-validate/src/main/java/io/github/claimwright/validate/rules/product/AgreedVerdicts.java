package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on lines that are right: the same quantity of the same product is delivered again and again. A verdict is replaced
 * as a whole, and every thread may use it.
 */
final class AgreedVerdicts {
    private static final int SIZE = 256;
    private static final @Nullable Agreed[] KNOWN = new Agreed[SIZE];

    private AgreedVerdicts() {}

    /** The verdict on a line, worked out unless another one was the same. */
    static UnitVerdict of(DrugLine drug, Rounding rounding, CodeBook codes) {
        int slot = slot(drug);
        Agreed known = KNOWN[slot];
        if (known != null && known.isOn(drug, rounding)) {
            return known.verdict;
        }
        UnitVerdict verdict = drug.compare(rounding, codes);
        if (verdict.kind() == UnitVerdict.Kind.AGREE) {
            KNOWN[slot] = new Agreed(drug.product(), drug.quantity(), drug.unit(), drug.units(), rounding, verdict);
        }
        return verdict;
    }

    private static int slot(DrugLine drug) {
        int hash = drug.quantity().hashCode() * 31 + drug.units().hashCode();
        hash = hash * 31 + drug.product().ndc().hashCode();
        return (hash ^ (hash >>> 16)) & (SIZE - 1);
    }

    /** A line that is right, with its verdict. */
    private record Agreed(
            DrugProduct product,
            BigDecimal quantity,
            NdcUnit unit,
            BigDecimal units,
            Rounding rounding,
            UnitVerdict verdict) {

        boolean isOn(DrugLine drug, Rounding other) {
            return rounding == other
                    && Objects.equals(product, drug.product())
                    && quantity.compareTo(drug.quantity()) == 0
                    && units.compareTo(drug.units()) == 0
                    && unit.equals(drug.unit());
        }
    }
}

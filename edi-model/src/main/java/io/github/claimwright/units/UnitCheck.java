package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.UnitVerdict.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the HCPCS units and the NDC quantity of a drug line describe the same amount. */
public final class UnitCheck {
    private UnitCheck() {}

    /** Compares a line with its product alone; {@link #compare(DrugProduct, BigDecimal, NdcUnit, BigDecimal, Rounding, List)}. */
    public static UnitVerdict compare(
            DrugProduct product, BigDecimal ndcQuantity, NdcUnit unit, BigDecimal units, Rounding rounding) {
        return compare(product, ndcQuantity, unit, units, rounding, List.of());
    }

    /**
     * Compares the two sides of a line.
     *
     * @param product what the line says was dispensed, under the code it bills
     * @param ndcQuantity the NDC quantity (CTP04)
     * @param unit what the quantity counts (CTP05-1)
     * @param units the billed HCPCS units (SV104)
     * @param rounding how the payer wants fractions
     * @param relatives products that might have been meant instead: other strengths of the code, other forms of the drug
     */
    public static UnitVerdict compare(
            DrugProduct product,
            BigDecimal ndcQuantity,
            NdcUnit unit,
            BigDecimal units,
            Rounding rounding,
            List<DrugProduct> relatives) {
        return verdict(new Comparison(product, Rational.of(ndcQuantity), unit, units, rounding, relatives));
    }

    private static UnitVerdict verdict(Comparison line) {
        @Nullable Rounding explainedBy = explanation(line).orElse(null);
        Kind kind = explainedBy == null ? Kind.MISMATCH : explainedBy == line.rounding() ? Kind.AGREE : Kind.ROUNDING;
        return new UnitVerdict(
                kind,
                line.exact(),
                line.rounding().units(line.product(), line.quantity()),
                explainedBy,
                kind == Kind.MISMATCH ? causes(line) : List.of());
    }

    private static Optional<Rounding> explanation(Comparison line) {
        return line.unit().equals(line.product().unit())
                ? line.explanation(line.product(), line.quantity())
                : Optional.empty();
    }

    private static List<UnitVerdict.LikelyCause> causes(Comparison line) {
        return Arrays.stream(Cause.values())
                .map(cause -> cause.of(line))
                .flatMap(Optional::stream)
                .toList();
    }
}

package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.tree.LineView;
import java.util.List;

/** What is known of the drug product that a line names. */
public final class LineProducts {
    private LineProducts() {}

    /** The products of the line's NDC, one for each code it is billed with; none when the NDC is absent or not known. */
    public static List<DrugProduct> of(LineView line, CodeBook codes) {
        return LineFacts.of(line.loop(), codes).products();
    }

    /** Whether the units do not fit the NDC quantity, so that one of them is wrong. */
    public static boolean contradictUnits(LineView line, CodeBook codes) {
        return DrugLine.of(line.loop(), codes)
                .filter(DrugLine::isInUnitOfProduct)
                .filter(drug -> drug.verdict(Rounding.UP_PER_LINE, codes).kind() == UnitVerdict.Kind.MISMATCH)
                .isPresent();
    }

    /** Whether the product is known, and is not billed with the line's code. */
    public static boolean contradictCode(LineView line, CodeBook codes) {
        LineFacts facts = LineFacts.of(line.loop(), codes);
        return !facts.products().isEmpty()
                && line.code().isPresent()
                && facts.product().isEmpty();
    }
}

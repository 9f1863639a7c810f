package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCheck;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A drug line whose product is known and whose numbers can be read: what the unit rules compare.
 *
 * @param line the service line
 * @param product the product under the code that is billed
 * @param quantity the NDC quantity
 * @param unit what the quantity counts
 * @param units the HCPCS units
 */
record DrugLine(LineView line, DrugProduct product, BigDecimal quantity, NdcUnit unit, BigDecimal units) {

    /** Nothing when a part is missing or unreadable, or code and NDC do not belong together: other rules say so. */
    static Optional<DrugLine> of(LoopNode loop, CodeBook codes) {
        return LineFacts.of(loop, codes).drug();
    }

    /** Whether the quantity is counted in the product's own unit. */
    boolean isInUnitOfProduct() {
        return unit.equals(product.unit());
    }

    /** Whether the quantity makes no whole containers of a product that is handed out in such. */
    boolean isInBrokenContainers(CodeBook codes) {
        return LineFacts.of(line.loop(), codes).isInBrokenContainers(this);
    }

    /** The verdict on the line. */
    UnitVerdict verdict(Rounding rounding, CodeBook codes) {
        return LineFacts.of(line.loop(), codes).verdict(this, rounding);
    }

    /** What else might have been meant is only looked for when something is wrong. */
    UnitVerdict compare(Rounding rounding, CodeBook codes) {
        UnitVerdict verdict = UnitCheck.compare(product, quantity, unit, units, rounding);
        return verdict.kind() == UnitVerdict.Kind.AGREE
                ? verdict
                : UnitCheck.compare(product, quantity, unit, units, rounding, relatives(codes));
    }

    private List<DrugProduct> relatives(CodeBook codes) {
        return line.date().map(date -> codes.relatives(product, date)).orElseThrow();
    }
}

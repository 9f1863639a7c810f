package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The two sides of a line, side by side.
 *
 * @param product what the line says was dispensed, under the code it bills
 * @param quantity the NDC quantity (CTP04)
 * @param unit what the quantity counts (CTP05-1)
 * @param units the billed HCPCS units (SV104)
 * @param rounding how the payer wants fractions
 * @param relatives other products that might have been meant
 */
record Comparison(
        DrugProduct product,
        Rational quantity,
        NdcUnit unit,
        BigDecimal units,
        Rounding rounding,
        List<DrugProduct> relatives) {

    /** Whether the billed units would be right, under some rounding, had the quantity been another. */
    boolean fits(Rational otherQuantity) {
        return fits(product, otherQuantity);
    }

    /** Whether the billed units would be right for another product and quantity. */
    boolean fits(DrugProduct other, Rational otherQuantity) {
        return explanation(other, otherQuantity).isPresent();
    }

    /** The rounding under which the billed units would be right; the payer's own is tried first. */
    Optional<Rounding> explanation(DrugProduct other, Rational otherQuantity) {
        return isBilled(other, otherQuantity, rounding)
                ? Optional.of(rounding)
                : Arrays.stream(Rounding.values())
                        .filter(candidate -> isBilled(other, otherQuantity, candidate))
                        .findFirst();
    }

    private boolean isBilled(DrugProduct other, Rational otherQuantity, Rounding candidate) {
        return candidate.units(other, otherQuantity).compareTo(units) == 0;
    }

    /** Whether the billed units are a given exact number, or that number rounded up. */
    boolean billed(Rational number) {
        Rational billed = Rational.of(units);
        return billed.equals(number) || units.compareTo(new BigDecimal(number.ceiling())) == 0;
    }

    /** How many containers the NDC quantity is. */
    Rational containers() {
        return quantity.dividedBy(product.containerSize());
    }

    /** How many packages the NDC quantity is. */
    Rational packages() {
        return quantity.dividedBy(product.packageSize());
    }

    /** The exact units of the NDC quantity. */
    Rational exact() {
        return quantity.times(product.unitsPerNdcUnit());
    }
}

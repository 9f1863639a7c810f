package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two sides of a line, side by side.
 *
 * @param line what the NDC side says was dispensed, under the code that is billed
 * @param unit what the NDC quantity counts (CTP05-1)
 * @param units the billed HCPCS units (SV104)
 * @param rounding how the payer wants fractions
 * @param relatives other products that might have been meant
 */
record Comparison(Dispensed line, NdcUnit unit, BigDecimal units, Rounding rounding, List<DrugProduct> relatives) {

    DrugProduct product() {
        return line.product();
    }

    /** Whether the quantity is counted in the product's own unit. */
    boolean hasUnitOfProduct() {
        return unit.equals(product().unit());
    }

    /** The rounding that gives the billed units; the payer's own is tried first. */
    Optional<Rounding> explanation() {
        return Stream.concat(Stream.of(rounding), Arrays.stream(Rounding.values()))
                .filter(candidate -> gives(line, candidate))
                .findFirst();
    }

    /** Whether something else, dispensed instead, would be billed with these units. */
    boolean fits(Dispensed other) {
        return gives(other, rounding);
    }

    /** Whether so many HCPCS units, rounded once in any way, are the billed ones. */
    boolean isBilled(Rational exact) {
        Rational billed = Rational.of(units);
        Rational difference = exact.compareTo(billed) < 0 ? billed.minus(exact) : exact.minus(billed);
        return (billed.isInteger() && difference.compareTo(Rational.ONE) < 0)
                || exact.rounded(3, RoundingMode.HALF_UP).compareTo(units) == 0;
    }

    private boolean gives(Dispensed other, Rounding candidate) {
        return other.product().readings().stream()
                .anyMatch(reading -> candidate.units(reading, other.quantity()).compareTo(units) == 0);
    }
}

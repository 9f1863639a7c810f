package io.github.claimwright.units;

import static io.github.claimwright.units.Steps.number;

import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The NDC quantities that a number of HCPCS units can stand for.
 *
 * @param low the lower end
 * @param lowIncluded whether the lower end is one of them
 * @param high the upper end
 * @param highIncluded whether the upper end is one of them
 */
public record QuantityRange(Rational low, boolean lowIncluded, Rational high, boolean highIncluded) {

    /** Whether a quantity is in the range. */
    public boolean contains(Rational quantity) {
        int toLow = quantity.compareTo(low);
        int toHigh = quantity.compareTo(high);
        return (lowIncluded ? toLow >= 0 : toLow > 0) && (highIncluded ? toHigh <= 0 : toHigh < 0);
    }

    /** The least multiple of a size, such as that of a container, in the range; empty when there is none. */
    public Optional<Rational> leastMultipleOf(Rational size) {
        Rational first = multiple(size, low.dividedBy(size).ceiling());
        Rational least = contains(first) ? first : first.plus(size);
        return contains(least) ? Optional.of(least) : Optional.empty();
    }

    /** The greatest multiple of a size in the range; empty when there is none. */
    public Optional<Rational> greatestMultipleOf(Rational size) {
        Rational last = multiple(size, high.dividedBy(size).floor());
        Rational greatest = contains(last) ? last : last.minus(size);
        return contains(greatest) ? Optional.of(greatest) : Optional.empty();
    }

    private static Rational multiple(Rational size, BigInteger count) {
        return size.times(Rational.of(new BigDecimal(count)));
    }

    QuantityRange dividedBy(Rational factor) {
        return new QuantityRange(low.dividedBy(factor), lowIncluded, high.dividedBy(factor), highIncluded);
    }

    /** The range as people read it: {@code more than 37.2 and at most 38.4}. */
    @Override
    public String toString() {
        return "%s %s and %s %s"
                .formatted(
                        lowIncluded ? "at least" : "more than",
                        number(low),
                        highIncluded ? "at most" : "less than",
                        number(high));
    }
}

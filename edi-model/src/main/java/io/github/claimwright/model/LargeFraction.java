package io.github.claimwright.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A fraction of whole numbers of any size, in lowest terms when it comes from {@link #lowest}.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
record LargeFraction(BigInteger numerator, BigInteger denominator) implements Comparable<LargeFraction> {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Brings a fraction to lowest terms, the denominator being positive. */
    static LargeFraction lowest(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new LargeFraction(numerator.divide(signed), denominator.divide(signed));
    }

    LargeFraction plus(LargeFraction other) {
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    LargeFraction times(LargeFraction other) {
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    LargeFraction dividedBy(LargeFraction divisor) {
        return lowest(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    @Override
    public int compareTo(LargeFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The exact decimal number, without trailing zeros; empty when the decimals never end. */
    Optional<BigDecimal> toDecimal() {
        BigInteger rest = without(without(denominator, BigInteger.TWO), FIVE);
        return rest.equals(BigInteger.ONE)
                ? Optional.of(plain(new BigDecimal(numerator).divide(new BigDecimal(denominator))))
                : Optional.empty();
    }

    private static BigInteger without(BigInteger value, BigInteger prime) {
        BigInteger rest = value;
        while (rest.mod(prime).signum() == 0) {
            rest = rest.divide(prime);
        }
        return rest;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

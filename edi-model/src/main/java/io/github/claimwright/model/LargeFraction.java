package io.github.claimwright.model;

import java.math.BigInteger;

/**
 * A fraction of whole numbers of any size, in lowest terms when it comes from {@link #lowest}.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
record LargeFraction(BigInteger numerator, BigInteger denominator) implements Comparable<LargeFraction> {

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
}

package io.github.claimwright.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact fraction of any size, in lowest terms. HCPCS units per millilitre are often fractions that no decimal number
 * holds, such as 5/6 or 175/3; nothing is rounded here unless a method says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
    /** Nothing. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern FORM = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40}|/0*[1-9]\\d{0,39})?");
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Keeps a hostile exponent such as 1E999999999 from filling the memory; no claim comes near it. */
    private static final int MOST_DIGITS = 1000;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static Rational lowest(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator zero");
        }
        BigInteger divisor = gcd(numerator, denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Rational(numerator.divide(signed), denominator.divide(signed));
    }

    /** Euclid's way is several times as fast on the small numbers that claims have. */
    private static BigInteger gcd(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE || other.bitLength() >= Long.SIZE) {
            return one.gcd(other);
        }
        long larger = one.longValue();
        long smaller = other.longValue();
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return BigInteger.valueOf(larger).abs();
    }

    /** A whole number. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A fraction, brought to lowest terms.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The exact value of a decimal number.
     *
     * @throws RefusedValueException when the number has an exponent of more than a thousand digits
     */
    public static Rational of(BigDecimal value) {
        Require.that(Math.abs((long) value.scale()) <= MOST_DIGITS, "number", "must not have more than 1000 digits");
        return value.scale() > 0
                ? lowest(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Rational(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads a whole number, a decimal or a fraction: {@code 12}, {@code 0.5}, {@code 5/6}.
     *
     * @throws RefusedValueException for anything else
     */
    public static Rational parse(String text) {
        Require.form(text, FORM, "fraction", "must be a number such as 12, 0.5 or 5/6");
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : lowest(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Rational times(Rational other) {
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The product with a whole number. */
    public Rational times(long factor) {
        return times(of(factor));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public Rational dividedBy(Rational divisor) {
        return lowest(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether this is a whole number. */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The least whole number that is not below this. */
    public BigInteger ceiling() {
        return floor().add(isInteger() ? BigInteger.ZERO : BigInteger.ONE);
    }

    /** The greatest whole number that is not above this. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The nearest whole number; halves go away from zero. */
    public BigInteger halfUp() {
        return rounded(0, RoundingMode.HALF_UP).toBigIntegerExact();
    }

    /** The value with so many decimals. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        if (isInteger()) {
            return new BigDecimal(numerator).setScale(decimals);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The exact decimal number, without trailing zeros; empty when the decimals never end, as with 5/6. */
    public Optional<BigDecimal> toDecimal() {
        BigInteger rest = without(without(denominator, TWO), FIVE);
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

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** A whole number as it is, anything else as a fraction: {@code 300}, {@code 125/4}. */
    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }
}

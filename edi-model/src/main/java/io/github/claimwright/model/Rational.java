package io.github.claimwright.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of any size, in lowest terms. HCPCS units per millilitre are often fractions that no decimal number
 * holds, such as 5/6 or 175/3; nothing is rounded here unless a method says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
    /** Nothing. */
    public static final Rational ZERO = new Rational(0, 1, null);
    /** One. */
    public static final Rational ONE = new Rational(1, 1, null);

    private static final Pattern FORM = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40}|/0*[1-9]\\d{0,39})?");

    /** Keeps a hostile exponent such as 1E999999999 from filling the memory; no claim comes near it. */
    private static final int MOST_DIGITS = 1000;

    /** The powers of ten that are small: what they divide has as many digits at most. */
    private static final int[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private final int numerator;
    private final int denominator;

    /** The fraction when one of its numbers is no int. Those of claims are nearly all small: their products fit into a long. */
    private final @Nullable LargeFraction large;

    private Rational(int numerator, int denominator, @Nullable LargeFraction large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    /** Of numbers of which none is beyond the product of two ints, or the sum of two such products. */
    private static Rational lowest(long numerator, long denominator) {
        if (denominator == 1) {
            return canonical(numerator, 1);
        }
        if (denominator == 0) {
            return canonical(LargeFraction.lowest(BigInteger.ONE, BigInteger.ZERO));
        }
        long divisor = denominator < 0 ? -gcd(numerator, denominator) : gcd(numerator, denominator);
        return canonical(numerator / divisor, denominator / divisor);
    }

    private static Rational lowest(BigInteger numerator, BigInteger denominator) {
        return canonical(LargeFraction.lowest(numerator, denominator));
    }

    /** Each value has one form, so that equal values are equal. */
    private static Rational canonical(LargeFraction fraction) {
        return fraction.numerator().bitLength() < Integer.SIZE
                        && fraction.denominator().bitLength() < Integer.SIZE
                ? new Rational(
                        fraction.numerator().intValue(), fraction.denominator().intValue(), null)
                : new Rational(0, 1, fraction);
    }

    private static Rational canonical(long numerator, long denominator) {
        return numerator == (int) numerator && denominator == (int) denominator
                ? new Rational((int) numerator, (int) denominator, null)
                : canonical(new LargeFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    private static long gcd(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return Math.abs(larger);
    }

    private LargeFraction large() {
        return large == null
                ? new LargeFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : large;
    }

    private boolean areSmall(Rational other) {
        return large == null && other.large == null;
    }

    /** A whole number. */
    public static Rational of(long value) {
        return canonical(value, 1);
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
        if (value.scale() >= 0 && value.scale() < TENS.length && value.precision() <= TENS.length) {
            return lowest(value.movePointRight(value.scale()).longValue(), TENS[value.scale()]);
        }
        return value.scale() > 0
                ? lowest(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : canonical(new LargeFraction(value.toBigIntegerExact(), BigInteger.ONE));
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
        if (areSmall(other)) {
            return lowest(
                    (long) numerator * other.denominator + (long) other.numerator * denominator,
                    (long) denominator * other.denominator);
        }
        return canonical(large().plus(other.large()));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.times(of(-1)));
    }

    /** The product. */
    public Rational times(Rational other) {
        return areSmall(other)
                ? lowest((long) numerator * other.numerator, (long) denominator * other.denominator)
                : canonical(large().times(other.large()));
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
        return areSmall(divisor)
                ? lowest((long) numerator * divisor.denominator, (long) denominator * divisor.numerator)
                : canonical(large().dividedBy(divisor.large()));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return large == null ? Integer.signum(numerator) : large.numerator().signum();
    }

    /** Whether this is a whole number. */
    public boolean isInteger() {
        return large == null ? denominator == 1 : large.denominator().equals(BigInteger.ONE);
    }

    /** The least whole number that is not below this. */
    public BigInteger ceiling() {
        return floor().add(isInteger() ? BigInteger.ZERO : BigInteger.ONE);
    }

    /** The greatest whole number that is not above this. */
    public BigInteger floor() {
        BigInteger[] parts = large().numerator().divideAndRemainder(large().denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The value with so many decimals. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        BigDecimal whole = large == null ? BigDecimal.valueOf(numerator) : new BigDecimal(large.numerator());
        if (isInteger()) {
            return whole.setScale(decimals);
        }
        BigDecimal parts = large == null ? BigDecimal.valueOf(denominator) : new BigDecimal(large.denominator());
        return whole.divide(parts, decimals, mode);
    }

    /** The exact decimal number, without trailing zeros; empty when the decimals never end, as with 5/6. */
    public Optional<BigDecimal> toDecimal() {
        return large().toDecimal();
    }

    @Override
    public int compareTo(Rational other) {
        return areSmall(other)
                ? Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator)
                : large().compareTo(other.large());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(large, that.large);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, large);
    }

    /** A whole number as it is, anything else as a fraction: {@code 300}, {@code 125/4}. */
    @Override
    public String toString() {
        return isInteger() ? large().numerator().toString() : large().numerator() + "/" + large().denominator();
    }
}

package io.github.claimwright.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much of something, such as 2.5 mg.
 *
 * @param value how much
 * @param measure of what
 */
public record Amount(Rational value, Measure measure) {
    private static final Pattern FORM = Pattern.compile("([\\d./]+) ?([A-Za-z]+)");

    /**
     * Reads an amount such as {@code 2.5 mg}.
     *
     * @throws RefusedValueException for anything else
     */
    public static Amount parse(String text) {
        Matcher parts = FORM.matcher(text);
        Require.that(parts.matches(), "amount", "must be a number and a measure, such as 2.5 mg");
        return new Amount(Rational.parse(parts.group(1)), measure(parts.group(2)));
    }

    private static Measure measure(String symbol) {
        return Measure.of(symbol)
                .orElseThrow(() -> new RefusedValueException("measure", "must be mcg, mg, g, mL, L, each or IU"));
    }

    /**
     * The same amount in another measure.
     *
     * @throws RefusedValueException when the measures are of different dimensions
     */
    public Amount in(Measure other) {
        Require.that(
                measure.dimension() == other.dimension(),
                measure.symbol(),
                "cannot be turned into " + other.symbol() + " without a strength");
        return new Amount(value.times(measure.in(other)), other);
    }

    /** So many times the amount. */
    public Amount times(Rational factor) {
        return new Amount(value.times(factor), measure);
    }

    /**
     * How many times another amount goes into this one.
     *
     * @throws RefusedValueException when the measures are of different dimensions
     */
    public Rational dividedBy(Amount other) {
        return in(other.measure).value.dividedBy(other.value);
    }

    /** The amount as people read it: {@code 2.5 mg}. */
    @Override
    public String toString() {
        return value.toDecimal().map(BigDecimal::toPlainString).orElse(value.toString()) + " " + measure.symbol();
    }
}

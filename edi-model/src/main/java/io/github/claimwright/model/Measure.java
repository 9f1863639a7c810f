package io.github.claimwright.model;

import java.util.Arrays;
import java.util.Optional;

/** What an amount is measured in. Only measures of one dimension can be turned into each other. */
public enum Measure {
    /** Millionth of a gram. */
    MICROGRAM("mcg", Dimension.MASS, 1),
    /** Thousandth of a gram. */
    MILLIGRAM("mg", Dimension.MASS, 1_000),
    /** Gram. */
    GRAM("g", Dimension.MASS, 1_000_000),
    /** Thousandth of a liter. */
    MILLILITER("mL", Dimension.VOLUME, 1),
    /** Liter. */
    LITER("L", Dimension.VOLUME, 1_000),
    /** Pieces. */
    EACH("each", Dimension.COUNT, 1),
    /** International units of activity. */
    INTERNATIONAL_UNIT("IU", Dimension.ACTIVITY, 1);

    private final String symbol;
    private final Dimension dimension;
    /** How many of the smallest measure of the dimension. */
    private final long size;

    Measure(String symbol, Dimension dimension, long size) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.size = size;
    }

    /** What sort of thing is measured. */
    public enum Dimension {
        /** How heavy. */
        MASS,
        /** How much room. */
        VOLUME,
        /** How many. */
        COUNT,
        /** How effective. */
        ACTIVITY
    }

    /** The measure of a symbol such as {@code mg}, whatever the case of its letters. */
    public static Optional<Measure> of(String symbol) {
        return Arrays.stream(values())
                .filter(measure -> measure.symbol.equalsIgnoreCase(symbol))
                .findFirst();
    }

    /** How the measure is written. */
    public String symbol() {
        return symbol;
    }

    /** What sort of thing it measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** How many of the other measure one of this is; both must be of one dimension. */
    Rational in(Measure other) {
        return Rational.of(size, other.size);
    }
}

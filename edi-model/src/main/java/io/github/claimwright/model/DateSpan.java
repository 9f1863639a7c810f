package io.github.claimwright.model;

import java.time.LocalDate;

/**
 * One day, or the days from one to another, both included.
 *
 * @param from the first day
 * @param through the last day; equal to the first for a single day
 */
public record DateSpan(LocalDate from, LocalDate through) {

    /** Refuses a span that ends before it begins. */
    public DateSpan {
        Require.that(!through.isBefore(from), "date of service", "must not end before it begins");
    }

    /** A single day. */
    public static DateSpan on(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** Whether the span is a single day. */
    public boolean isSingleDay() {
        return from.equals(through);
    }
}

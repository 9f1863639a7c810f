package io.github.claimwright.model;

import java.time.LocalDate;

/**
 * One day, or the days from one to another, both included.
 *
 * @param from the first day
 * @param through the last day; equal to the first for a single day
 * @param range whether the claim states both days (RD8); false only for a single day (D8). Some senders state a single
 *     day as a range, which is kept
 */
public record DateSpan(LocalDate from, LocalDate through, boolean range) {

    /** Refuses a span that ends before it begins, and several days without a range. */
    public DateSpan {
        Require.that(!through.isBefore(from), "date of service", "must not end before it begins");
        Require.that(range || from.equals(through), "date of service", "must be a range when it is several days");
    }

    /** The days from one to another, stated as a range only where they are several. */
    public DateSpan(LocalDate from, LocalDate through) {
        this(from, through, !from.equals(through));
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

package io.github.claimwright.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of service for which a fact holds, both ends included.
 *
 * @param from the first date; null when no source states one
 * @param through the last date; null when the fact still holds
 */
public record EffectiveRange(
        @Nullable LocalDate from, @Nullable LocalDate through) {
    /** No source states a date. */
    public static final EffectiveRange OPEN = new EffectiveRange(null, null);

    /** Refuses a range that ends before it begins. */
    public EffectiveRange {
        if (from != null && through != null && through.isBefore(from)) {
            throw new IllegalArgumentException("an effective range cannot end before it begins");
        }
    }

    /** Whether the fact holds for a date of service. */
    public boolean includes(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (through == null || !date.isAfter(through));
    }

    /** Whether some date is in both ranges. */
    public boolean overlaps(EffectiveRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(EffectiveRange other) {
        return from == null || other.through == null || !from.isAfter(other.through);
    }

    /** The range as people read it: {@code since 2024-01-01}, {@code through 2024-12-31}, {@code any date}. */
    @Override
    public String toString() {
        if (from == null) {
            return through == null ? "any date" : "through " + through;
        }
        return through == null ? "since " + from : from + " to " + through;
    }
}

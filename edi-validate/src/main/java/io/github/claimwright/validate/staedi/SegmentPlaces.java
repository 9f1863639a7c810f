package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.x12.Location;
import org.jspecify.annotations.Nullable;

/** Where in the file the last segments that were handed to StAEDI are, by the numbers it gives them. */
final class SegmentPlaces {
    /** ISA and GS come before ST. */
    private static final int FIRST = 3;

    /** Far more than StAEDI reads ahead. */
    private static final int KEPT = 64;

    private static final int FIELDS = 4;

    private final long firstOrdinal;
    private final long[] ring = new long[KEPT * FIELDS];
    private long count;
    private long lastRefused;

    /** Begins a set with its ST. */
    SegmentPlaces(ScannedSegment st) {
        firstOrdinal = st.ordinal();
        passed(st);
    }

    /** A segment of the file is handed on. */
    void passed(ScannedSegment segment) {
        int at = slot(count++);
        ring[at] = segment.ordinal();
        ring[at + 1] = segment.byteOffset();
        ring[at + 2] = segment.line();
        ring[at + 3] = segment.tagCode();
    }

    /** A segment of the file, by its number there, is not handed on. */
    void refused(long ordinal) {
        lastRefused = ordinal;
    }

    /** Whether a segment behind the one of this number was not handed on. */
    boolean refusedSince(long ordinal) {
        return lastRefused > ordinal;
    }

    /** How many segments were handed on. */
    long count() {
        return count;
    }

    /** Whether StAEDI's number is that of a segment of the file, and not of the envelope made for it. */
    boolean isInside(long number) {
        return number >= FIRST && number - FIRST < count;
    }

    /** The number of a segment in the file. */
    long ordinal(long number) {
        return ring[slotOf(number)];
    }

    /** The place of a segment, or the last one when StAEDI counts beyond it. */
    Location location(long number, int element, int component, @Nullable String loop) {
        int at = slotOf(number);
        return new Location(
                ring[at],
                ring[at] - firstOrdinal + 1,
                Tag.text((int) ring[at + 3]),
                element,
                component,
                0,
                loop,
                null,
                ring[at + 1],
                ring[at + 2]);
    }

    private int slotOf(long number) {
        long last = Math.min(number - FIRST, count - 1);
        return slot(Math.max(last, Math.max(count - KEPT, 0)));
    }

    private static int slot(long index) {
        return (int) (index % KEPT) * FIELDS;
    }
}

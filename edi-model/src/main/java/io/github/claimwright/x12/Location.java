package io.github.claimwright.x12;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file, precise enough to find it by eye, by segment number and by byte.
 *
 * @param segment the segment's ordinal in the file, the first ISA being 1; 0 when the file has no readable segment
 * @param segmentInTransaction the ordinal within its transaction set, ST being 1; 0 outside of one
 * @param tag the segment id, such as {@code CLM}; for a missing segment, the id that is missing
 * @param element the element's position from 1, or 0 for the whole segment
 * @param component the component's position from 1, or 0 for the whole element
 * @param repetition the repetition from 1, or 0 when the element does not repeat
 * @param loop the loop of the guide, such as {@code 2400}; null where none could be told
 * @param path the loops from the top with their counts, such as {@code 2000A[1]/2000B[1]/2300[1]}; null outside
 * @param byteOffset the offset in the file of the segment's first byte, or of the element's when one is named
 * @param line the line of the file, from 1
 * @param qualifier the code that tells the segment from others of the same id in its loop, such as {@code XZ} of a REF; null
 *     where the id alone tells it, or none is known
 */
public record Location(
        long segment,
        long segmentInTransaction,
        String tag,
        int element,
        int component,
        int repetition,
        @Nullable String loop,
        @Nullable String path,
        long byteOffset,
        long line,
        @Nullable String qualifier) {

    /** The whole file, when nothing in it can be pointed at. */
    public static final Location FILE = new Location(0, 0, "", 0, 0, 0, null, null, 0, 1);

    /** A place of which no qualifier is known. */
    public Location(
            long segment,
            long segmentInTransaction,
            String tag,
            int element,
            int component,
            int repetition,
            @Nullable String loop,
            @Nullable String path,
            long byteOffset,
            long line) {
        this(segment, segmentInTransaction, tag, element, component, repetition, loop, path, byteOffset, line, null);
    }

    /** The element in the field's notation, such as {@code CLM05-3}, or the segment id alone. */
    public String reference() {
        if (element == 0) {
            return tag;
        }
        String reference = "%s%02d".formatted(tag, element);
        return component == 0 ? reference : reference + "-" + component;
    }

    /** Loop and element, such as {@code 2300 CLM02}. */
    @Override
    public String toString() {
        return loop == null ? reference() : loop + " " + reference();
    }
}

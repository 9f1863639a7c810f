package io.github.claimwright.validate.staedi;

import io.github.claimwright.x12.Location;
import org.jspecify.annotations.Nullable;

/**
 * One error that StAEDI found in a transaction set.
 *
 * @param kind StAEDI's name of it, such as {@code REQUIRED_DATA_ELEMENT_MISSING}, or one of the two that it has none for:
 *     {@link #UNKNOWN_LOOP} and {@link #STOPPED}
 * @param reference what the schema calls the thing: an element number, a loop, or loop and segment such as {@code 2300-HI};
 *     null where the schema has none
 * @param location where StAEDI says it is, by the numbers of the file; something missing is where its absence showed, at
 *     the next segment
 * @param claim CLM01 of the claim it was read in; null outside of a claim
 * @param level the number in the file of the segment with which the level of the hierarchy that it was read in begins; the
 *     transaction set's ST before the first level
 * @param unit the same of the claim; of the level outside of a claim
 * @param doubtful whether a segment of this level was kept from StAEDI, so that what it says may follow from that
 */
public record StaediError(
        String kind,
        @Nullable String reference,
        Location location,
        @Nullable String claim,
        long level,
        long unit,
        boolean doubtful) {

    /** A loop that has no place among those the schema tells apart: it begins with another code. */
    public static final String UNKNOWN_LOOP = "UNKNOWN_LOOP";

    /** StAEDI gave up: nothing behind this place was read. */
    public static final String STOPPED = "STOPPED";

    /** Whether a segment or loop is missing, which shows only at the segment behind. */
    public boolean isMissing() {
        return isMissing(kind);
    }

    static boolean isMissing(String kind) {
        return kind.equals("IMPLEMENTATION_SEGMENT_BELOW_MINIMUM_USE")
                || kind.equals("IMPLEMENTATION_LOOP_OCCURS_UNDER_MINIMUM_TIMES")
                || kind.equals("MANDATORY_SEGMENT_MISSING");
    }

    /** The number in the file of the ST of its set. */
    long set() {
        return location.segment() - location.segmentInTransaction() + 1;
    }

    /** Of what is missing, the loop that it belongs to or is. */
    String missingLoop() {
        return reference == null ? "" : reference.substring(0, dash());
    }

    /** Of a missing segment, its id; empty when a loop is missing. */
    String missingTag() {
        return reference == null ? "" : reference.substring(Math.min(dash() + 1, reference.length()));
    }

    private int dash() {
        String text = reference == null ? "" : reference;
        return text.indexOf('-') < 0 ? text.length() : text.indexOf('-');
    }

    /** Kind, place and reference; no value of an element. */
    @Override
    public String toString() {
        return "%s at segment %d %s%s"
                .formatted(kind, location.segment(), location, reference == null ? "" : " (" + reference + ")");
    }
}

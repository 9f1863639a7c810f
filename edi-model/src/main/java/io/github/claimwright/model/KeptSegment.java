package io.github.claimwright.model;

import io.github.claimwright.x12.Segment;

/**
 * A segment that was received and that the model has no word for. It is kept with its place and written back there.
 * Never printed by {@link #toString()}.
 *
 * @param loop the loop it stood in, such as {@code 2330B}
 * @param occurrence which one of the loops of this id, from 1, within the claim or the level of the hierarchy that
 *     keeps it
 * @param position its place among all segments of that loop, from 1
 * @param segment the segment
 */
public record KeptSegment(String loop, int occurrence, int position, Segment segment) {

    /** Refuses places that no file has. */
    public KeptSegment {
        Require.text(loop, "loop of a kept segment", 6);
        Require.that(occurrence >= 1, "occurrence of a kept segment's loop", "must be counted from 1");
        Require.that(position >= 1, "position of a kept segment", "must be counted from 1");
    }

    @Override
    public String toString() {
        return "KeptSegment[" + segment.tag() + " in " + loop + ", not shown]";
    }
}

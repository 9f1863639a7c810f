package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;

/**
 * A place that a loop has for a segment id: a position of its own, or the beginning of a loop inside of it.
 *
 * @param position the position; for a new loop, that loop's first
 * @param index the position's index in its loop, or the new loop's index among the children
 * @param opens whether a new loop begins
 * @param rank where it stands among the segments and loops of the loop that has it
 * @param before what has to stand before it in the loop that has it
 * @param beside what the loop has to have, usually before it, but may have behind it as well
 */
record Candidate(SegmentDef position, int index, boolean opens, int rank, Required before, Required beside) {

    /** A position of the loop itself. */
    static Candidate segment(LoopDef loop, int index) {
        SegmentDef position = loop.segments().get(index);
        return new Candidate(position, index, false, position.rank(), loop);
    }

    /** The beginning of a loop inside of the loop. */
    static Candidate child(LoopDef loop, int index) {
        LoopDef child = loop.children().get(index);
        return new Candidate(child.first(), index, true, child.rank(), loop);
    }

    private Candidate(SegmentDef position, int index, boolean opens, int rank, LoopDef loop) {
        this(position, index, opens, rank, Required.before(rank, loop), Required.beside(rank, index, opens, loop));
    }

    /** The loop that begins, when one does. */
    LoopDef opened() {
        return position.loop();
    }
}

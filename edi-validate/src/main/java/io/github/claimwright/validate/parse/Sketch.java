package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import org.jspecify.annotations.Nullable;

/** An open loop in a {@link Trial}: what it has got so far, without its segments. */
final class Sketch {
    private final LoopDef definition;
    private final @Nullable Level root;
    private final int[] segments;
    private final int[] children;
    private long lackingSegments;
    private long lackingChildren;
    private long missedSegments;
    private long missedChildren;
    private int reached;

    private Sketch(LoopDef definition, @Nullable Level root, int[] segments, int[] children) {
        this.definition = definition;
        this.root = root;
        this.segments = segments;
        this.children = children;
        this.lackingSegments = -1;
        this.lackingChildren = -1;
    }

    /** A loop that begins, its first segment counted. */
    static Sketch begun(LoopDef loop, @Nullable Level root) {
        Sketch begun = new Sketch(
                loop,
                root,
                new int[loop.segments().size()],
                new int[loop.children().size()]);
        begun.lackingSegments = ~1L;
        return begun;
    }

    /** A loop as it stands. */
    static Sketch of(OpenLoop loop, @Nullable Level root) {
        Sketch copy = new Sketch(loop.definition(), root, loop.segmentCounts(), loop.childCounts());
        copy.lackingSegments = loop.isJudged() ? 0 : loop.lackingSegments();
        copy.lackingChildren = loop.isJudged() ? 0 : loop.lackingChildren();
        copy.reached = loop.reached();
        return copy;
    }

    LoopDef definition() {
        return definition;
    }

    /** The level that it is the root of; null when it is inside of one. */
    @Nullable
    Level root() {
        return root;
    }

    boolean isPast(Candidate place) {
        return place.rank() < reached;
    }

    boolean isFull(Candidate place) {
        return place.opens()
                ? children[place.index()] >= place.opened().maxRepeat()
                : segments[place.index()] >= place.position().maxRepeat();
    }

    /** Fills a place, or opens the loop there. */
    void take(Candidate place) {
        if (place.opens()) {
            children[place.index()]++;
            lackingChildren &= ~(1L << place.index());
        } else {
            segments[place.index()]++;
            lackingSegments &= ~(1L << place.index());
        }
        reached = Math.max(reached, place.rank());
    }

    /** Misses nothing any more. */
    void excuseAll() {
        lackingSegments = 0;
        lackingChildren = 0;
    }

    /** How much of what is required it lacks. */
    int lacks(Required required) {
        return Long.bitCount(required.segments() & lackingSegments) + Long.bitCount(required.loops() & lackingChildren);
    }

    /** Whether the place was missed already: what comes late for it is not wrong for a second reason. */
    boolean wasMissed(Candidate place) {
        return ((place.opens() ? missedChildren : missedSegments) & 1L << place.index()) != 0;
    }

    /** How much of what is required it lacks; it is not missed again. */
    int miss(Required required) {
        int missed = lacks(required);
        missedSegments |= required.segments() & lackingSegments;
        missedChildren |= required.loops() & lackingChildren;
        lackingSegments &= ~required.segments();
        lackingChildren &= ~required.loops();
        return missed;
    }
}

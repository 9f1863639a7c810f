package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loop that may still get segments: what it has got so far, and how far down the guide's positions it has come. No loop
 * of the guide can stand inside of itself, so there is one of these for each and it is used again.
 */
final class OpenLoop {
    private static final int MOST_POSITIONS = Long.SIZE;

    private final LoopDef definition;
    private final @Nullable Candidates[] places;
    private final int[] segmentCounts;
    private final int[] childCounts;
    private LoopNode node;
    private Level level = Level.HEAD;
    private long filled;
    private long opened;
    private long excusedSegments;
    private long excusedChildren;
    private int reached;
    private boolean judged;
    private boolean guessed;

    OpenLoop(LoopDef definition, @Nullable Candidates[] places) {
        this.definition = definition;
        this.places = places;
        this.node = new LoopNode(definition, null, 1);
        this.segmentCounts = new int[definition.segments().size()];
        this.childCounts = new int[definition.children().size()];
        if (segmentCounts.length > MOST_POSITIONS || childCounts.length > MOST_POSITIONS) {
            throw new IllegalStateException("loop " + definition + " has more positions than bits");
        }
    }

    /** Begins anew with another loop of its kind. */
    void begin(LoopNode newNode, Level newLevel) {
        node = newNode;
        level = newLevel;
        filled = 0;
        opened = 0;
        excusedSegments = 0;
        excusedChildren = 0;
        reached = 0;
        judged = false;
        guessed = false;
    }

    LoopNode node() {
        return node;
    }

    /** The places it has for the segment id of this number; null when it has none. */
    @Nullable
    Candidates places(int tagNumber) {
        return places[tagNumber];
    }

    LoopDef definition() {
        return definition;
    }

    Level level() {
        return level;
    }

    boolean isJudged() {
        return judged;
    }

    void judged() {
        judged = true;
    }

    /** Whether it was opened by a segment whose qualifier was wrong, and so may turn out to be no such loop. */
    boolean isGuessed() {
        return guessed;
    }

    void guessed() {
        guessed = true;
    }

    /** How far down its segments and loops it has come: what ranks before it comes too late. */
    int reached() {
        return reached;
    }

    boolean isPast(Candidate place) {
        return place.rank() < reached;
    }

    /** Whether nothing more can stand at the place. */
    boolean isFull(Candidate place) {
        return place.opens()
                ? count(childCounts, opened, place.index()) >= place.opened().maxRepeat()
                : count(segmentCounts, filled, place.index())
                        >= place.position().maxRepeat();
    }

    /** Counts are valid only where the bit says so: that saves clearing them for each loop. */
    private static int count(int[] counts, long valid, int index) {
        return (valid & 1L << index) == 0 ? 0 : counts[index];
    }

    /** How often each position is filled. */
    int[] segmentCounts() {
        return valid(segmentCounts, filled);
    }

    /** How often each loop inside was opened. */
    int[] childCounts() {
        return valid(childCounts, opened);
    }

    private static int[] valid(int[] counts, long valid) {
        int[] copy = counts.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = count(counts, valid, i);
        }
        return copy;
    }

    /** The positions that got nothing, for which no other finding is the cause, as bits by index. */
    long lackingSegments() {
        return ~(filled | excusedSegments);
    }

    /** The loops inside of it that did not come, for which no other finding is the cause, as bits by index. */
    long lackingChildren() {
        return ~(opened | excusedChildren);
    }

    /** Whether a position got nothing, for which no other finding is the cause. */
    boolean lacksSegment(int segmentIndex) {
        return (lackingSegments() & 1L << segmentIndex) != 0;
    }

    /** Whether a required segment of its own, which ranks before that, has not come. */
    boolean lacksBefore(int rank) {
        List<SegmentDef> segments = definition.segments();
        for (int i = 1; i < segments.size() && segments.get(i).rank() < rank; i++) {
            if (segments.get(i).usage() == Usage.REQUIRED && lacksSegment(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a loop inside of it did not come, for which no other finding is the cause. */
    boolean lacksChild(int childIndex) {
        return (lackingChildren() & 1L << childIndex) != 0;
    }

    /** Places a segment of its own; the answer is how often the position is filled now. */
    int fill(int segmentIndex, SegmentNode segment) {
        SegmentDef position = definition.segments().get(segmentIndex);
        node.add(segment, position);
        reach(position.rank());
        segmentCounts[segmentIndex] = count(segmentCounts, filled, segmentIndex) + 1;
        filled |= 1L << segmentIndex;
        return segmentCounts[segmentIndex];
    }

    /** Does not miss a position that another finding has named. */
    void excuseSegment(int segmentIndex) {
        excusedSegments |= 1L << segmentIndex;
        reach(definition.segments().get(segmentIndex).rank());
    }

    /** Misses nothing: another finding is the cause of whatever it lacks. */
    void excuseAll() {
        excusedSegments = -1;
        excusedChildren = -1;
    }

    /** The node of a new loop inside of it; units of the stream are not held by their parents. */
    LoopNode newChild(int childIndex, boolean held) {
        LoopDef child = definition.children().get(childIndex);
        reach(child.rank());
        childCounts[childIndex] = count(childCounts, opened, childIndex) + 1;
        opened |= 1L << childIndex;
        LoopNode begun = new LoopNode(child, node, childCounts[childIndex]);
        if (held) {
            node.add(begun);
        }
        return begun;
    }

    /** Takes back the last loop of a kind. */
    void dropChild(int childIndex, LoopNode child) {
        childCounts[childIndex]--;
        opened &= childCounts[childIndex] == 0 ? ~(1L << childIndex) : -1L;
        node.remove(child);
    }

    private void reach(int rank) {
        reached = Math.max(reached, rank);
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** A loop that may still get segments: what it has got so far, and how far down the guide's positions it has come. */
final class OpenLoop {
    private final LoopNode node;
    private final Level level;
    private final boolean levelRoot;
    private final int[] segmentCounts;
    private final int[] childCounts;
    private int reached;
    private boolean judged;

    OpenLoop(LoopNode node, Level around) {
        this.node = node;
        this.level = Level.of(node.id(), around);
        this.levelRoot = Level.isRoot(node.id());
        this.segmentCounts = new int[node.definition().segments().size()];
        this.childCounts = new int[node.definition().children().size()];
    }

    LoopNode node() {
        return node;
    }

    LoopDef definition() {
        return node.definition();
    }

    Level level() {
        return level;
    }

    /** Whether it is the root of its level, and so judged as a unit. */
    boolean isLevelRoot() {
        return levelRoot;
    }

    boolean isJudged() {
        return judged;
    }

    void judged() {
        judged = true;
    }

    /** The X12 position that was reached: what stands before it comes too late. */
    int reached() {
        return reached;
    }

    int count(int segmentIndex) {
        return segmentCounts[segmentIndex];
    }

    int childCount(int childIndex) {
        return childCounts[childIndex];
    }

    /** Places a segment of its own; the answer is how often the position is filled now. */
    int fill(int segmentIndex, SegmentNode segment) {
        SegmentDef position = definition().segments().get(segmentIndex);
        node.add(segment, position);
        reach(position.position());
        return ++segmentCounts[segmentIndex];
    }

    /** Counts a position as filled though its segment was lost, so that it is not missed as well. */
    void excuse(int segmentIndex) {
        segmentCounts[segmentIndex]++;
        reach(definition().segments().get(segmentIndex).position());
    }

    /** Opens a loop inside of it. */
    OpenLoop open(int childIndex) {
        LoopDef child = definition().children().get(childIndex);
        reach(child.position());
        LoopNode opened = new LoopNode(child, node, ++childCounts[childIndex]);
        if (!Level.isRoot(child.id())) {
            node.add(opened);
        }
        return new OpenLoop(opened, level);
    }

    private void reach(int position) {
        reached = Math.max(reached, position);
    }
}

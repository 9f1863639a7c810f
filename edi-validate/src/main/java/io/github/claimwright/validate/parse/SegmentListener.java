package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;

/** Takes each segment that has found its place. */
@FunctionalInterface
interface SegmentListener {

    /** The segment stands at the position. */
    void placed(SegmentNode segment, SegmentDef position);
}

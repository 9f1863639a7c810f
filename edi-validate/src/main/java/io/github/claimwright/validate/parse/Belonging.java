package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** Which segments show that a loop has begun although its first segment was lost. */
final class Belonging {
    private Belonging() {}

    /** Whether the segment is one of the loop's own, or the first required thing in it. */
    static boolean afterFirst(LoopDef loop, SegmentNode segment) {
        List<SegmentDef> segments = loop.segments();
        for (int i = 1; i < segments.size(); i++) {
            if (fits(segments.get(i), segment)) {
                return true;
            }
        }
        Candidate mark = Grammar.mark(loop);
        return mark != null && fits(mark.position(), segment);
    }

    /** Whether the segment begins a loop inside of the loop. */
    static boolean inside(LoopDef loop, SegmentNode segment) {
        for (LoopDef child : loop.children()) {
            if (fits(child.first(), segment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(SegmentDef position, SegmentNode segment) {
        return position.tagCode() == segment.tagCode() && position.matches(segment);
    }
}

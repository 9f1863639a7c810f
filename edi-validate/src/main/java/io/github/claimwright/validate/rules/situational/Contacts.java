package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The ways to reach a contact (PER): qualifiers in elements 3, 5 and 7, numbers behind them. */
final class Contacts {
    private static final int PER = Tag.code("PER");
    private static final int FIRST = 3;
    private static final int LAST = 7;

    private Contacts() {}

    /** Hands over the segment and the element of each number of the kind. */
    static void ofKind(LoopNode loop, String kind, ObjIntConsumer<SegmentNode> take) {
        List<SegmentNode> segments = loop.segments();
        for (int i = 0; i < segments.size(); i++) {
            SegmentNode per = segments.get(i);
            for (int element = FIRST; per.tagCode() == PER && element <= LAST; element += 2) {
                if (per.is(element, kind) && per.has(element + 1)) {
                    take.accept(per, element + 1);
                }
            }
        }
    }
}

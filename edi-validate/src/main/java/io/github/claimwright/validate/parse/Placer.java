package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the place of a segment by loop, segment id and qualifier: in the innermost open loop that has one for it. */
final class Placer {
    private Placer() {}

    static @Nullable Place find(List<OpenLoop> open, SegmentNode segment) {
        int tag = segment.tagCode();
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Place place = in(open.get(depth).definition(), depth, tag, segment);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place in(LoopDef loop, int depth, int tag, SegmentNode segment) {
        List<SegmentDef> segments = loop.segments();
        // the first segment of a loop opens a new one, and is looked for in the loop around it
        for (int i = 1; i < segments.size(); i++) {
            if (fits(segments.get(i), tag, segment)) {
                return new Place(depth, i, false);
            }
        }
        List<LoopDef> children = loop.children();
        for (int i = 0; i < children.size(); i++) {
            if (fits(children.get(i).first(), tag, segment)) {
                return new Place(depth, i, true);
            }
        }
        return null;
    }

    static boolean fits(SegmentDef position, int tag, SegmentNode segment) {
        return position.tagCode() == tag
                && (position.qualifier() == null || position.qualifier().matches(segment));
    }
}

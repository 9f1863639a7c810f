package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.Tag;
import java.util.List;
import java.util.Optional;

/** The diagnoses of a claim: the segment HI whose first element is a principal diagnosis (ABK or BK). */
public final class Diagnoses {
    private static final int HI = Tag.code("HI");
    private static final int ABK = Qualifier.code("ABK");
    private static final int BK = Qualifier.code("BK");

    private Diagnoses() {}

    /** The segment; nothing when the claim has none. */
    public static Optional<SegmentNode> of(LoopNode claim) {
        List<SegmentNode> segments = claim.segments();
        for (int i = 0; i < segments.size(); i++) {
            SegmentNode hi = segments.get(i);
            if (hi.tagCode() == HI && (hi.qualifierCode() == ABK || hi.qualifierCode() == BK)) {
                return hi.found;
            }
        }
        return Optional.empty();
    }
}

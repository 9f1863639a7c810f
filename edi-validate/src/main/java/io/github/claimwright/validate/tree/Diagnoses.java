package io.github.claimwright.validate.tree;

import java.util.Optional;

/** The diagnoses of a claim: the segment HI whose first element is a principal diagnosis (ABK or BK). */
public final class Diagnoses {
    private Diagnoses() {}

    /** The segment; nothing when the claim has none. */
    public static Optional<SegmentNode> of(LoopNode claim) {
        for (SegmentNode hi : claim.segments("HI")) {
            if (hi.is(1, 1, "ABK") || hi.is(1, 1, "BK")) {
                return Optional.of(hi);
            }
        }
        return Optional.empty();
    }
}

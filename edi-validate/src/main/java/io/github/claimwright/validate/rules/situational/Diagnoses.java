package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/** The segment of a claim's diagnoses (HI with ABK or BK). */
final class Diagnoses {
    private Diagnoses() {}

    static Optional<SegmentNode> of(LoopNode claim) {
        for (SegmentNode hi : claim.segments("HI")) {
            if (hi.is(1, 1, "ABK") || hi.is(1, 1, "BK")) {
                return Optional.of(hi);
            }
        }
        return Optional.empty();
    }
}

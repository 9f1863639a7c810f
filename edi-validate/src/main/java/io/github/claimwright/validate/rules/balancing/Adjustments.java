package io.github.claimwright.validate.rules.balancing;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;

/** Adds up adjustments (CAS): amounts stand in elements 3, 6, 9, 12, 15 and 18. */
final class Adjustments {
    private static final int FIRST = 3;
    private static final int STEP = 3;
    private static final int LAST = 18;

    private Adjustments() {}

    /** Whether all amounts that were sent are numbers; where one is not, that is the finding. */
    static boolean areReadable(LoopNode loop) {
        for (SegmentNode cas : loop.segments("CAS")) {
            for (int element = FIRST; element <= LAST; element += STEP) {
                if (cas.isDoubtful(element, 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    static BigDecimal sum(LoopNode loop) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SegmentNode cas : loop.segments("CAS")) {
            for (int element = FIRST; element <= LAST; element += STEP) {
                sum = sum.add(cas.decimal(element).orElse(BigDecimal.ZERO));
            }
        }
        return sum;
    }
}

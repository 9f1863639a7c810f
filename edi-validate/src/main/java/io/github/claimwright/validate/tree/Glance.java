package io.github.claimwright.validate.tree;

import org.jspecify.annotations.Nullable;

/**
 * A quick look at one element, which may show that a question need not be asked of a loop. It looks at nothing but the
 * element, so that what it says of one value need not be found out again.
 *
 * @param spot where it looks; it says nothing about a loop that has several such segments. Where it looks at inner loops, it
 *     rules the question out when it does so for each of them
 * @param look what it says of the loop's one such segment
 */
public record Glance(Spot spot, Look look) {
    /** What an element says. */
    @FunctionalInterface
    public interface Look {
        /**
         * Whether the answer may be yes.
         *
         * @param segment the only segment of its kind in the loop; null when there is none
         */
        boolean mayBeYes(@Nullable SegmentNode segment);
    }
}

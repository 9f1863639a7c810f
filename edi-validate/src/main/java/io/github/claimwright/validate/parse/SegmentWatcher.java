package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;

/**
 * Sees every segment of a file in its order, those of the envelopes and those without a place among them. What stands where
 * the guide has no place for it, and everything outside of 837P transaction sets, has no loop. A segment is void after the
 * call.
 */
@FunctionalInterface
public interface SegmentWatcher {

    /** The next segment of the file. */
    void passed(SegmentNode segment);
}

package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** Follows a file while it is judged: its envelopes, what is in them, and what is wrong. Nodes are void after the call. */
public interface FileListener extends EnvelopeListener {
    /** Follows nothing. */
    FileListener NONE = new FileListener() {
        @Override
        public void found(Finding finding) {}

        @Override
        public void complete(LoopNode unit) {}
    };

    /** A finding is sure. Findings of a unit come before the unit itself; those of an envelope may come at the end. */
    void found(Finding finding);

    /**
     * A unit is complete: the head of a transaction set (ST), a level of its hierarchy (2000A, 2000B, 2000C), or a claim
     * (2300). Units come in the order of the file, with the loops around them as their parents.
     */
    void complete(LoopNode unit);

    /**
     * A segment of a transaction set has no place in any loop: it is unknown, or known only elsewhere. It comes before the
     * unit in which it stands.
     */
    default void unplaced(SegmentNode segment) {}
}

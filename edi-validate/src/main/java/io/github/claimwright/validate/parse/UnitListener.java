package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.LoopNode;

/**
 * Takes each unit of a transaction set as soon as it is complete: the head of the set (ST with 1000A and 1000B), each level
 * of the hierarchy (2000A, 2000B, 2000C with the parties in it), and each claim (2300 with all its lines). A unit is
 * void after the call.
 */
@FunctionalInterface
public interface UnitListener {

    /** A unit is complete. The loops above it are there as its parents. */
    void complete(LoopNode unit);
}

package io.github.claimwright.validate.compare;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared at once: a claim with everything that is said about it in the envelopes and levels around it; or such
 * surroundings alone, where no claim stands in them.
 *
 * @param account the claim's account number (CLM01); empty where there is no claim
 * @param loops envelopes, levels and the claim, from the outside inwards
 * @param strays segments in between that have no place in the guide
 */
record Unit(String account, List<LoopNode> loops, List<Stray> strays) {

    /** A segment that has no place: as it was sent with usual delimiters, and what of it may be shown. */
    record Stray(String text, Spot spot) {}

    /** The number in the file of its last loop's first segment. */
    long segment() {
        return loops.isEmpty() ? 0 : segment(loops.get(loops.size() - 1));
    }

    static long segment(LoopNode loop) {
        return loop.segments().isEmpty() ? 0 : loop.segments().get(0).ordinal();
    }

    /** The same, to be kept while the file is read on. */
    Unit copy() {
        SegmentStore store = new SegmentStore();
        List<LoopNode> copies = new ArrayList<>();
        for (LoopNode loop : loops) {
            LoopNode parent = copies.isEmpty() || loop.parent() == null ? null : copies.get(copies.size() - 1);
            copies.add(copy(loop, parent, store));
        }
        return new Unit(account, copies, strays);
    }

    private static LoopNode copy(LoopNode loop, @Nullable LoopNode parent, SegmentStore store) {
        LoopNode copy = new LoopNode(loop.definition(), parent, loop.number());
        for (SegmentNode segment : loop.segments()) {
            if (segment.definition() != null) {
                copy.add(store.add(segment), segment.definition());
            }
        }
        for (LoopNode child : loop.children()) {
            copy.add(copy(child, copy, store));
        }
        return copy;
    }
}

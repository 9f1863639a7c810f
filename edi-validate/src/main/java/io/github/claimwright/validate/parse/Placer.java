package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;
import org.jspecify.annotations.Nullable;

/** Finds the place of a segment by loop, segment id and qualifier: in the innermost open loop that has one for it. */
final class Placer {
    private final Grammar grammar;
    private final LoopStack stack;
    private int depth;

    Placer(Grammar grammar, LoopStack stack) {
        this.grammar = grammar;
        this.stack = stack;
    }

    /** The place of the segment; null when no open loop has one. */
    @Nullable
    Candidate find(SegmentNode segment) {
        int tag = grammar.numberOf(segment.tagCode());
        for (depth = stack.depth(); depth >= 0; depth--) {
            Candidates places = stack.at(depth).places(tag);
            Candidate place = places == null ? null : places.select(segment);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The open loop, counted from the outermost, that has the place found last. */
    int depth() {
        return depth;
    }
}

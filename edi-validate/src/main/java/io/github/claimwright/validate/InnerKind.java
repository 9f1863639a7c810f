package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;

/**
 * What the segments of a kind in the loops directly inside of one say about its rules.
 *
 * @param loop the inner loops, by the index of their definition
 * @param memory what such segments say
 */
record InnerKind(int loop, KindMemory memory) {

    /**
     * The rules that need not be asked: those that each of the inner loops rules out.
     *
     * @param others those that others rule out
     */
    long excluded(LoopNode asked, long others) {
        long excluded = -1;
        List<LoopNode> children = asked.children();
        for (int i = 0; excluded != 0 && i < children.size(); i++) {
            if (children.get(i).definition().index() == loop) {
                excluded &= excludedBy(children.get(i), others);
            }
        }
        return excluded == -1 ? memory.excludedWithout() : excluded;
    }

    private long excludedBy(LoopNode inner, long others) {
        int place = memory.placeIn(inner);
        if (inner.hasDoubts() || place == KindMemory.SEVERAL) {
            return 0;
        }
        return place == KindMemory.NONE
                ? memory.excludedWithout()
                : memory.excluded(inner.segments().get(place), others);
    }
}

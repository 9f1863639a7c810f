package io.github.claimwright.validate.rule;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.tree.LoopNode;

/** What holds of most loops and rules several questions out: it is looked at once for all of them. Stateless and thread-safe. */
@FunctionalInterface
public interface Exemption {

    /**
     * Whether it is so; no question that names the exemption can then be answered with yes.
     *
     * @param loop the loop in which the questions are asked
     * @param codes the codes that it is judged with
     */
    boolean holds(LoopNode loop, CodeBook codes);
}

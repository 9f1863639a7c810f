package io.github.claimwright.validate.rule;

import io.github.claimwright.validate.tree.LoopNode;

/**
 * A question that an exemption rules out.
 *
 * @param exemption the exemption
 * @param question the question
 */
record CheckUnless(Exemption exemption, Check question) implements Check {
    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        question.judge(loop, breaches);
    }
}

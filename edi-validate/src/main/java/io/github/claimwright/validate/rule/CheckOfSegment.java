package io.github.claimwright.validate.rule;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;

/**
 * A question to loops that hold a segment.
 *
 * @param needs the segment
 * @param question the question
 */
record CheckOfSegment(Needs needs, Check question) implements Check {
    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        question.judge(loop, breaches);
    }
}

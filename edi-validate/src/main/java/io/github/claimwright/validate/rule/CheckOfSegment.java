package io.github.claimwright.validate.rule;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;

/**
 * A question to loops that hold a segment.
 *
 * @param segment the segment
 * @param question the question
 */
record CheckOfSegment(Needs segment, Check question) implements Check {
    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        question.judge(loop, breaches);
    }

    @Override
    public boolean isWorthAsking(Needs held) {
        return segment.mayBeMetBy(held);
    }
}

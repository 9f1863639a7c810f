package io.github.claimwright.validate.rule;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to loops that hold one of several things.
 *
 * @param oneOf the segments and loops, one of which has to be there
 * @param question the question
 */
record CheckOfSome(List<Needs> oneOf, Check question) implements Check {
    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        question.judge(loop, breaches);
    }

    @Override
    public @Nullable Exemption exemption() {
        return question.exemption();
    }

    @Override
    public boolean isWorthAsking(Needs held) {
        return oneOf.stream().anyMatch(needs -> needs.mayBeMetBy(held));
    }
}

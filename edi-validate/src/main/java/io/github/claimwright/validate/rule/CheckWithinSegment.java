package io.github.claimwright.validate.rule;

import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question that nothing but the segments of a kind answers.
 *
 * @param tag the segment id
 * @param question the question
 */
record CheckWithinSegment(String tag, Check question) implements Check {
    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        question.judge(loop, breaches);
    }

    @Override
    public boolean isWorthAsking(Needs held) {
        return Needs.tag(tag).mayBeMetBy(held);
    }

    @Override
    public List<Glance> glances() {
        return List.of(new Glance(Spot.whole(tag), this::isBroken));
    }

    private boolean isBroken(@Nullable SegmentNode segment) {
        if (segment == null) {
            return false;
        }
        FirstBreach breach = new FirstBreach();
        question.judge(Objects.requireNonNull(segment.loop(), "judged where it was placed"), breach);
        return breach.isThere();
    }
}

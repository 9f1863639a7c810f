package io.github.claimwright.validate.rule;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question that is only put where another one has found something, which nothing but the segments of a kind answers.
 *
 * @param tag the segment id
 * @param element the only element that the first question looks at, from 1; {@link Spot#ALL} when it is not one
 * @param first the other question; it may be the same
 * @param question the question
 */
record CheckWithinSegment(String tag, int element, Check first, Check question) implements Check {
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
        return List.of(new Glance(new Spot(Tag.code(tag), Spot.ANY, element), this::isBroken));
    }

    private boolean isBroken(@Nullable SegmentNode segment) {
        if (segment == null) {
            return false;
        }
        FirstBreach breach = new FirstBreach();
        first.judge(Objects.requireNonNull(segment.loop(), "judged where it was placed"), breach);
        return breach.isThere();
    }
}

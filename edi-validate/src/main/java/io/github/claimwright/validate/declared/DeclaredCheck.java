package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks a condition of each segment at the rule's place; where there is none, of the loop, if the rule minds that.
 *
 * @param subject the rule's place: what it looks at and points to
 * @param minds whether the rule can be broken where nothing is sent at its place
 * @param breach what must not hold
 * @param once whether one breach speaks for all of a claim
 * @param wording what a finding says
 */
record DeclaredCheck(Place subject, boolean minds, Condition breach, boolean once, Wording wording) implements Check {

    @Override
    public void judge(LoopNode loop, Breaches breaches) {
        LoopDef inner = subject.loop();
        boolean any = false;
        if (inner == null) {
            any = askEach(loop, loop, breaches);
        } else {
            List<LoopNode> children = loop.children();
            for (int i = 0; i < children.size(); i++) {
                any |= children.get(i).definition() == inner && askEach(loop, children.get(i), breaches);
            }
        }
        if (!any && minds) {
            ask(loop, null, breaches);
        }
    }

    @Override
    public boolean isWorthAsking(Needs held) {
        return breach.mayHold(held) && (minds || subject.needs().mayBeMetBy(held));
    }

    @Override
    public List<Glance> glances() {
        Stream<Glance> atSpots = breach.spots()
                .distinct()
                .flatMap(spot -> Stream.ofNullable(breach.at(spot)).map(look -> new Glance(spot, look)));
        return breach.isOwn() && subject.loop() == null
                ? Stream.concat(atSpots, Stream.of(new Glance(subject.whole(), this::mayBreak)))
                        .toList()
                : atSpots.toList();
    }

    private boolean mayBreak(@Nullable SegmentNode segment) {
        return segment == null ? minds : breach.holds(Objects.requireNonNull(segment.loop(), "placed"), segment);
    }

    private boolean askEach(LoopNode asked, LoopNode holder, Breaches breaches) {
        if (!holder.mayHold(subject.tagCode())) {
            return false;
        }
        List<SegmentNode> segments = holder.segments();
        boolean any = false;
        for (int i = 0; i < segments.size(); i++) {
            if (subject.matches(segments.get(i))) {
                any = true;
                ask(asked, segments.get(i), breaches);
            }
        }
        return any;
    }

    private void ask(LoopNode loop, @Nullable SegmentNode segment, Breaches breaches) {
        if (!breach.holds(loop, segment) || (once && breaches.seenBefore(breaches.claim()))) {
            return;
        }
        Object[] values = wording.values(loop, segment);
        if (segment == null) {
            breaches.missing(loop, subject.tag(), subject.element(), values);
        } else {
            breaches.atComponent(segment, subject.element(), subject.component(), values);
        }
    }
}

package io.github.claimwright.validate.element;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.element.Shifts.Shift;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges what is inside of segments, and says one separator that is wrong in place of all that follows from it. */
public final class ElementJudge {
    /** What may be the only sign of a shift, if a code is found where it belongs; of others it takes two. */
    private static final Set<Rule> SIGNS = Set.of(ElementRules.NOT_USED, ElementRules.SURPLUS);

    /**
     * A breach that is held back until the segment is judged.
     *
     * @param rule the rule
     * @param location the place
     * @param values what fills the message
     */
    private record Breach(Rule rule, Location location, List<Object> values) {
        /** Values may be a patient's. */
        @Override
        public String toString() {
            return rule + " at " + location;
        }
    }

    private final SegmentJudge judge;
    private final Shifts shifts;
    private final FindingSink sink;
    private final List<Breach> held = new ArrayList<>();

    /** Judges by the plans of a guide, and hands breaches to the sink. */
    public ElementJudge(GuidePlans plans, FindingSink sink) {
        this.judge = new SegmentJudge(
                plans, (rule, location, values) -> held.add(new Breach(rule, location, List.of(values))));
        this.shifts = new Shifts(plans);
        this.sink = sink;
    }

    /** Judges the segment at the position. */
    public void judge(SegmentNode segment, SegmentDef position) {
        judge.judge(segment, position);
        if (!held.isEmpty()) {
            say(segment, position);
            held.clear();
        }
    }

    private static boolean isCode(SegmentDef position, int element) {
        return element <= position.elements().size()
                && position.element(element).codes() != null;
    }

    private void say(SegmentNode segment, SegmentDef position) {
        boolean alone = held.size() == 1;
        Optional<Shift> shift = alone && !SIGNS.contains(held.get(0).rule)
                ? Optional.empty()
                : shifts.in(segment, position).filter(found -> !alone || isCode(position, found.meant()));
        if (shift.isPresent()) {
            Location place = segment.location(shift.get().element(), 0);
            sink.found(
                    ElementRules.SHIFTED, place, place.reference(), shift.get().words());
        } else {
            held.forEach(breach -> sink.found(breach.rule, breach.location, breach.values.toArray()));
        }
    }
}

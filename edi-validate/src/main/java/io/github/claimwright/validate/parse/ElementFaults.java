package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.element.ElementJudge;
import io.github.claimwright.validate.element.GuidePlans;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;

/** Counts what would be wrong inside of a segment if it stood at a position: says nothing. */
final class ElementFaults implements FindingSink {
    private final ElementJudge judge;
    private int faults;
    private int ignored;

    ElementFaults(GuidePlans plans) {
        judge = new ElementJudge(plans, this);
    }

    /** How much would be wrong, the element aside that is said to be wrong anyway; 0 for none. */
    int of(SegmentNode segment, SegmentDef position, int ignoredElement) {
        faults = 0;
        ignored = ignoredElement;
        judge.judge(segment, position);
        return faults;
    }

    @Override
    public void found(Rule rule, Location location, Object... values) {
        faults += location.element() == ignored ? 0 : 1;
    }
}

package io.github.claimwright.validate.element;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.SegmentNode;

/** Judges the elements of each segment that stands at its place. A segment with nothing wrong costs no memory. */
public final class SegmentJudge {
    private final SegmentPlan[] plans;
    private final ElementFindings findings;
    private final ValueJudge values;
    private final CompositeJudge composites;

    /** Judges by the plans of a guide, and hands breaches to the sink. */
    public SegmentJudge(GuidePlans plans, FindingSink sink) {
        this.plans = plans.bySegment();
        this.findings = new ElementFindings(sink);
        this.values = new ValueJudge(findings, plans.knownCodes());
        this.composites = new CompositeJudge(findings, values);
    }

    /** Judges the segment at the position. */
    public void judge(SegmentNode segment, SegmentDef position) {
        SegmentPlan plan = plans[position.index()];
        int last = lastSent(segment);
        long present = judgeValues(segment, plan, Math.min(last, plan.size()));
        if (last > plan.size()) {
            findings.surplus(segment, last, plan.size());
        }
        boolean brokenOff = judgePresence(segment, plan, present, last);
        if (last < segment.elements() && !brokenOff) {
            findings.trailing(segment, last);
        }
    }

    private static int lastSent(SegmentNode segment) {
        int last = segment.elements();
        while (last > 0 && !segment.has(last)) {
            last--;
        }
        return last;
    }

    /** The positions that are present, as bits. */
    private long judgeValues(SegmentNode segment, SegmentPlan plan, int last) {
        long present = 0;
        boolean plain = !segment.hasForeignBytes() && !segment.hasInnerDelimiters();
        byte[] bytes = segment.buffer();
        int start = segment.start(1);
        for (int i = 1; i <= last; i++) {
            int end = segment.end(i);
            if (start < end) {
                ElementPlan element = plan.element(i);
                boolean sound = plain && element.isSoundText(bytes, start, end);
                boolean sent = sound || judgeElement(segment, element, start, end, plain);
                present |= sent ? SyntaxNote.bit(i) : 0;
            }
            start = end + 1;
        }
        return present;
    }

    /** Judges one element; false when it is a composite of nothing but separators, which counts as absent. */
    private boolean judgeElement(SegmentNode segment, ElementPlan element, int start, int end, boolean plain) {
        if (!element.isUsed()) {
            return true;
        }
        if (!plain && holdsRepetition(segment, start, end)) {
            findings.repetition(segment, element);
            return true;
        }
        if (element.isComposite()) {
            return composites.judge(segment, element, start, end);
        }
        if (plain || !composites.foundIn(segment, element, start, end)) {
            values.judge(segment, element, start, end);
        }
        return true;
    }

    private static boolean holdsRepetition(SegmentNode segment, int start, int end) {
        byte separator = (byte) segment.delimiters().repetition();
        for (int i = start; i < end; i++) {
            if (segment.buffer()[i] == separator) {
                return true;
            }
        }
        return false;
    }

    /**
     * Judges what has to be sent, what must not be, and what depends on each other.
     *
     * @param last the last element that is not empty
     * @return whether something is missing behind it: separators that end the segment are no finding of their own then
     */
    private boolean judgePresence(SegmentNode segment, SegmentPlan plan, long present, int last) {
        int missing = judgeMissing(segment, plan, plan.required() & ~present, last);
        long surplus = plan.unused() & present;
        for (int i = 1; surplus != 0 && i <= plan.size(); i++) {
            // a qualifier and its value are one cause
            if ((surplus & SyntaxNote.bit(i)) != 0 && (surplus & plan.qualifierOf(i)) == 0) {
                findings.notUsed(segment, plan.element(i));
            }
        }
        return Math.max(missing, plan.hasNotes() ? judgeNotes(segment, plan, present) : 0) > last;
    }

    /** Where a segment breaks off, the first of the missing elements stands for all. Gives the last one named, or 0. */
    private int judgeMissing(SegmentNode segment, SegmentPlan plan, long missing, int last) {
        int named = 0;
        for (int i = 1; missing != 0 && i <= plan.size() && named <= last; i++) {
            if ((missing & SyntaxNote.bit(i)) != 0) {
                findings.missing(segment, plan.element(i));
                named = i;
            }
        }
        return named;
    }

    /**
     * Conditions are judged as if required elements were there and unused ones were not: that was said already. Gives the
     * element to blame, or 0.
     */
    private int judgeNotes(SegmentNode segment, SegmentPlan plan, long present) {
        long assumed = (present | plan.required()) & ~plan.unused();
        for (SyntaxNote note : plan.notes()) {
            int blamed = note.blamed(assumed);
            if (blamed > 0) {
                findings.note(segment, plan.element(blamed), note);
                return blamed;
            }
        }
        return 0;
    }
}

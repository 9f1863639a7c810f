package io.github.claimwright.validate.element;

import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.validate.tree.SegmentNode;

/** Judges elements that consist of components, and simple ones that should not. */
final class CompositeJudge {
    private final ElementFindings findings;
    private final ValueJudge values;

    CompositeJudge(ElementFindings findings, ValueJudge values) {
        this.findings = findings;
        this.values = values;
    }

    /** Judges a composite; false when it holds nothing but separators. */
    boolean judge(SegmentNode segment, ElementPlan composite, int start, int end) {
        byte separator = (byte) segment.delimiters().component();
        byte[] bytes = segment.buffer();
        long present = 0;
        int number = 1;
        int from = start;
        int last = 0;
        for (int i = start; i <= end; i++) {
            if (i == end || bytes[i] == separator) {
                if (from < i) {
                    last = number;
                    present |= number < Long.SIZE ? SyntaxNote.bit(number) : 0;
                    judgeComponent(segment, composite, number, from, i);
                }
                from = i + 1;
                number++;
            }
        }
        judgeWhole(segment, composite, number - 1, last, present);
        return last > 0;
    }

    private void judgeComponent(SegmentNode segment, ElementPlan composite, int number, int from, int to) {
        if (number <= composite.size() && composite.component(number).isUsed()) {
            values.judge(segment, composite.component(number), from, to);
        }
    }

    private void judgeWhole(SegmentNode segment, ElementPlan composite, int sent, int last, long present) {
        if (last == 0) {
            return;
        }
        if (last < sent) {
            findings.trailing(segment, composite, last);
        }
        if (last > composite.size()) {
            findings.components(segment, composite, last);
        }
        long missing = composite.required() & ~present;
        long surplus = composite.unused() & present;
        for (int i = 1; (missing | surplus) != 0 && i <= composite.size(); i++) {
            if ((missing & SyntaxNote.bit(i)) != 0) {
                findings.missing(segment, composite.component(i));
            } else if ((surplus & SyntaxNote.bit(i)) != 0) {
                findings.notUsed(segment, composite.component(i));
            }
        }
        judgeNotes(segment, composite, present);
    }

    private void judgeNotes(SegmentNode segment, ElementPlan composite, long present) {
        long assumed = (present | composite.required()) & ~composite.unused();
        for (SyntaxNote note : composite.notes()) {
            int blamed = note.blamed(assumed);
            if (blamed > 0) {
                findings.note(segment, composite.component(blamed), note);
                return;
            }
        }
    }

    /** Whether a simple element has components; says so. */
    boolean foundIn(SegmentNode segment, ElementPlan simple, int start, int end) {
        int components = 1;
        for (int i = start; i < end; i++) {
            components += segment.buffer()[i] == segment.delimiters().component() ? 1 : 0;
        }
        if (components > 1) {
            findings.components(segment, simple, components);
        }
        return components > 1;
    }
}

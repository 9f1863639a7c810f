package io.github.claimwright.validate.element;

import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.guide.Usage;
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
        int last = lastSent(bytes, start, end, separator);
        if (last > composite.size()) {
            findings.components(segment, composite, last);
            return true;
        }
        boolean cutShort = last == 1 && (composite.required() & ~SyntaxNote.bit(1)) != 0;
        int gap = gap(segment, composite, start, end, last);
        long present = 0;
        int number = 1;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || bytes[i] == separator) {
                if (from < i) {
                    present |= SyntaxNote.bit(number);
                    judgeComponent(segment, composite.component(number), from, i, cutShort || number > gap);
                }
                from = i + 1;
                number++;
            }
        }
        if (gap < last) {
            findings.missing(segment, composite.component(gap));
        } else {
            judgeWhole(segment, composite, number - 1, last, present);
        }
        return last > 0;
    }

    /** The first component that has to be there and is empty: what follows may be one place too far. */
    private static int gap(SegmentNode segment, ElementPlan composite, int start, int end, int last) {
        int number = 1;
        int from = start;
        for (int i = start; number < last; i++) {
            if (i == end || segment.buffer()[i] == segment.delimiters().component()) {
                if (from == i && (composite.required() & SyntaxNote.bit(number)) != 0) {
                    return number;
                }
                from = i + 1;
                number++;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The number of the last component that is not empty; 0 for none. */
    private static int lastSent(byte[] bytes, int start, int end, byte separator) {
        int last = 0;
        int number = 1;
        for (int i = start; i < end; i++) {
            if (bytes[i] == separator) {
                number++;
            } else {
                last = number;
            }
        }
        return last;
    }

    /** A lone value where several belong may be any of them, and one behind a gap another: it is not judged as what stands there. */
    private void judgeComponent(SegmentNode segment, ElementPlan component, int from, int to, boolean misplaced) {
        if (component.isUsed() && !misplaced) {
            values.judge(segment, component, from, to);
        }
    }

    private void judgeWhole(SegmentNode segment, ElementPlan composite, int sent, int last, long present) {
        if (last == 0) {
            sayEmpty(segment, composite);
            return;
        }
        long missing = composite.required() & ~present;
        if (missing != 0) {
            judgeMissing(segment, composite, missing, last);
        }
        if (last < sent && Long.SIZE - Long.numberOfLeadingZeros(missing) <= last + 1) {
            findings.trailing(segment, composite, last);
        }
        long surplus = composite.unused() & present;
        for (; surplus != 0; surplus &= surplus - 1) {
            findings.notUsed(segment, composite.component(Long.numberOfTrailingZeros(surplus)));
        }
        judgeNotes(segment, composite, present);
    }

    /** Separators alone hold no value; where one has to be, that it is missing is said of the segment. */
    private void sayEmpty(SegmentNode segment, ElementPlan composite) {
        if (composite.definition().usage() != Usage.REQUIRED) {
            findings.trailing(segment, composite, 0);
        }
    }

    /** Where a composite breaks off, the first of the missing components stands for all. */
    private void judgeMissing(SegmentNode segment, ElementPlan composite, long missing, int last) {
        boolean brokenOff = false;
        for (long left = missing; left != 0 && !brokenOff; left &= left - 1) {
            int number = Long.numberOfTrailingZeros(left);
            findings.missing(segment, composite.component(number));
            brokenOff = number > last;
        }
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

package io.github.claimwright.validate.element;

import io.github.claimwright.guide.PracticalLimit;
import io.github.claimwright.validate.tree.SegmentNode;

/** Judges numbers: N0, whole numbers, and R, numbers with an explicit point. A sign or point is no digit. */
final class NumberJudge {
    private final ElementFindings findings;

    NumberJudge(ElementFindings findings) {
        this.findings = findings;
    }

    void judgeWhole(SegmentNode segment, ElementPlan element, int start, int end) {
        byte[] bytes = segment.buffer();
        int from = bytes[start] == '-' ? start + 1 : start;
        for (int i = from; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                findings.noNumber(segment, element, start, end);
                return;
            }
        }
        if (from == end) {
            findings.noNumber(segment, element, start, end);
        } else if (end - from > element.min() && hasLeadingZero(bytes, from, end)) {
            findings.oddNumber(segment, element, start, end);
        } else {
            judgeLength(segment, element, end - from);
        }
    }

    void judgeDecimal(SegmentNode segment, ElementPlan element, int start, int end) {
        byte[] bytes = segment.buffer();
        int from = bytes[start] == '-' ? start + 1 : start;
        int point = -1;
        for (int i = from; i < end; i++) {
            if (bytes[i] == '.' && point < 0) {
                point = i;
            } else if (bytes[i] < '0' || bytes[i] > '9') {
                findings.noNumber(segment, element, start, end);
                return;
            }
        }
        int digits = end - from - (point < 0 ? 0 : 1);
        if (digits == 0) {
            findings.noNumber(segment, element, start, end);
        } else if (point == end - 1 || hasLeadingZero(bytes, from, point < 0 ? end : point)) {
            findings.oddNumber(segment, element, start, end);
        } else {
            judgeDigits(segment, element, from, point, end);
        }
    }

    private static boolean hasLeadingZero(byte[] bytes, int from, int point) {
        return point - from > 1 && bytes[from] == '0';
    }

    private void judgeDigits(SegmentNode segment, ElementPlan element, int from, int point, int end) {
        PracticalLimit limit = element.limit();
        if (limit == null || !limit.isNumeric()) {
            judgeLength(segment, element, end - from - (point < 0 ? 0 : 1));
            return;
        }
        int whole = (point < 0 ? end : point) - from;
        int decimals = point < 0 ? 0 : decimals(segment.buffer(), point, end);
        if (whole > limit.length() || decimals > limit.decimals()) {
            findings.digits(segment, element, from, end, limit);
        }
    }

    /** Zeros at the end say nothing. */
    private static int decimals(byte[] bytes, int point, int end) {
        int last = end;
        while (bytes[last - 1] == '0') {
            last--;
        }
        return last - point - 1;
    }

    private void judgeLength(SegmentNode segment, ElementPlan element, int digits) {
        if (digits > element.max()) {
            findings.tooLong(segment, element, digits);
        } else if (digits < element.min()) {
            findings.tooShort(segment, element, digits);
        }
    }
}

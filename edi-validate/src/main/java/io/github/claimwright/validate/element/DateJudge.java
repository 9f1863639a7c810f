package io.github.claimwright.validate.element;

import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Dates;

/** Judges dates, which have to be days of the calendar, and ranges of dates. */
final class DateJudge {
    static final String DAY = "D8";
    static final String RANGE = "RD8";
    private static final int DAY_LENGTH = 8;

    private final ElementFindings findings;

    DateJudge(ElementFindings findings) {
        this.findings = findings;
    }

    void judge(SegmentNode segment, ElementPlan element, int start, int end) {
        boolean isDay = element.max() < DAY_LENGTH
                ? X12Dates.isShortDate(segment.buffer(), start, end)
                : X12Dates.isDate(segment.buffer(), start, end);
        if (!isDay) {
            findings.noDate(segment, element, start, end, "day of the calendar");
        }
    }

    /** The element before it says whether it is a day (D8) or a range (RD8); what else it says is wrong already. */
    void judgeByQualifier(SegmentNode segment, ElementPlan element, int start, int end) {
        int qualifier = element.definition().position() - 1;
        if (element.mayBeDay() && segment.is(qualifier, DAY)) {
            judge(segment, element, start, end);
        } else if (element.mayBeRange() && segment.is(qualifier, RANGE) && !isRange(segment.buffer(), start, end)) {
            findings.noDate(
                    segment, element, start, end, "range of days, CCYYMMDD-CCYYMMDD, that ends after it begins");
        }
    }

    private static boolean isRange(byte[] bytes, int start, int end) {
        int hyphen = start + DAY_LENGTH;
        return end == hyphen + 1 + DAY_LENGTH
                && bytes[hyphen] == '-'
                && X12Dates.isDate(bytes, start, hyphen)
                && X12Dates.isDate(bytes, hyphen + 1, end)
                && isInOrder(bytes, start, hyphen + 1);
    }

    private static boolean isInOrder(byte[] bytes, int first, int second) {
        for (int i = 0; i < DAY_LENGTH; i++) {
            if (bytes[first + i] != bytes[second + i]) {
                return bytes[first + i] < bytes[second + i];
            }
        }
        return true;
    }
}

package io.github.claimwright.validate.element;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.PracticalLimit;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Dates;
import io.github.claimwright.x12.X12Text;
import java.util.Map;
import java.util.Set;

/** Judges the value of one element or component. Says one thing of each value at most. */
final class ValueJudge {
    private final ElementFindings findings;
    private final CodeJudge codes;
    private final NumberJudge numbers;
    private final DateJudge dates;

    ValueJudge(ElementFindings findings, Map<String, Set<String>> knownCodes) {
        this.findings = findings;
        this.codes = new CodeJudge(findings, knownCodes);
        this.numbers = new NumberJudge(findings);
        this.dates = new DateJudge(findings);
    }

    /** Judges the bytes from start to end, of which there is at least one. */
    void judge(SegmentNode segment, ElementPlan element, int start, int end) {
        byte[] bytes = segment.buffer();
        if (segment.hasForeignBytes() && holdsForeign(bytes, start, end)) {
            findings.character(segment, element);
            return;
        }
        switch (element.form()) {
            case CODE -> judgeCode(segment, element, start, end);
            case TEXT -> judgeText(segment, element, start, end);
            case WHOLE_NUMBER -> numbers.judgeWhole(segment, element, start, end);
            case DECIMAL -> numbers.judgeDecimal(segment, element, start, end);
            case DATE -> dates.judge(segment, element, start, end);
            case TIME -> judgeTime(segment, element, start, end);
            case DATE_BY_QUALIFIER -> dates.judgeByQualifier(segment, element, start, end);
            case JUDGED, UNUSED, COMPOSITE -> {}
        }
    }

    private static boolean holdsForeign(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!X12Text.isExtended((char) (bytes[i] & 0xFF))) {
                return true;
            }
        }
        return false;
    }

    private void judgeCode(SegmentNode segment, ElementPlan element, int start, int end) {
        CodeList expected = element.codes();
        if (expected != null && !expected.contains(segment.buffer(), start, end)) {
            codes.wrong(segment, element, expected, start, end);
        }
    }

    private void judgeText(SegmentNode segment, ElementPlan element, int start, int end) {
        byte[] bytes = segment.buffer();
        int length = end - start;
        if (bytes[start] == ' ' || bytes[end - 1] == ' ') {
            judgeBlanks(segment, element, start, end);
        } else if (length > element.max()) {
            findings.tooLong(segment, element, length);
        } else if (length < element.min()) {
            findings.tooShort(segment, element, length);
        } else {
            judgeLimit(segment, element, length);
        }
    }

    private void judgeLimit(SegmentNode segment, ElementPlan element, int length) {
        PracticalLimit limit = element.limit();
        if (limit != null && !limit.isNumeric() && length > limit.length()) {
            findings.aboveLimit(segment, element, length, limit.length());
        }
    }

    /** Trailing blanks are right where they fill a value up to its least length. */
    private void judgeBlanks(SegmentNode segment, ElementPlan element, int start, int end) {
        byte[] bytes = segment.buffer();
        int last = end;
        while (last > start && bytes[last - 1] == ' ') {
            last--;
        }
        if (last == start) {
            findings.blank(segment, element, "consists of blanks");
        } else if (bytes[start] == ' ') {
            findings.blank(segment, element, "begins with a blank");
        } else if (end - start > element.min()) {
            findings.blank(segment, element, "ends with a blank");
        }
    }

    private void judgeTime(SegmentNode segment, ElementPlan element, int start, int end) {
        if (!X12Dates.isTime(segment.buffer(), start, end)) {
            findings.noTime(segment, element, start, end);
        }
    }
}

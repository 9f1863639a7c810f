package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;

/** The numbering of the service lines in one claim: LX01 counts them from 1. */
final class LineNumbers {
    private static final long NONE = -1;

    private final GuideFindings findings;
    private long line;
    private long last;
    private long passedOver = NONE;

    LineNumbers(GuideFindings findings) {
        this.findings = findings;
    }

    /** A claim begins. */
    void begin() {
        line = 0;
        last = 0;
        passedOver = NONE;
    }

    /** A line began although its LX was lost. */
    void lost() {
        line++;
        last++;
    }

    /**
     * Judges the LX that begins a line. One wrong number is not held against the lines behind it, nor the number that it
     * stands in place of when that comes later: two lines may have changed places.
     */
    void judge(SegmentNode lx) {
        line++;
        long number = lx.wholeNumber(1);
        if (number >= 0 && number != line && number != last + 1 && number != passedOver) {
            findings.lineNumber(lx, number, line);
            passedOver = line;
        }
        last = number >= 0 ? number : last + 1;
    }
}

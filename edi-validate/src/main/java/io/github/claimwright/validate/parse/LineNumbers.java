package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;

/** The numbering of the service lines in one claim: LX01 counts them from 1. */
final class LineNumbers {
    private final GuideFindings findings;
    private long line;
    private long last;

    LineNumbers(GuideFindings findings) {
        this.findings = findings;
    }

    /** A claim begins. */
    void begin() {
        line = 0;
        last = 0;
    }

    /** A line began although its LX was lost. */
    void lost() {
        line++;
        last++;
    }

    /** Judges the LX that begins a line. One wrong number is not held against the lines behind it. */
    void judge(SegmentNode lx) {
        line++;
        long number = lx.wholeNumber(1);
        if (number >= 0 && number != line && number != last + 1) {
            findings.lineNumber(lx, number, line);
        }
        last = number >= 0 ? number : last + 1;
    }
}

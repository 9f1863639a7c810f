package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.HeaderFault;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Dates;
import java.util.Set;

/** Judges the 16 elements of an interchange header. */
final class IsaJudge {
    private static final int[] WIDTHS = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};
    private static final Set<String> ID_TYPES = Set.of("01", "14", "20", "27", "28", "29", "30", "33", "ZZ");
    private static final String NONE_AGREED = "00";
    private static final int REPETITION = 11;
    private static final int VERSION = 12;
    private static final int NUMBER = 13;

    private final FindingSink sink;

    IsaJudge(FindingSink sink) {
        this.sink = sink;
    }

    /** Judges everything but the version, which has to be seen together with that of the group. */
    void judge(SegmentNode isa, HeaderFault fault) {
        if (isa.elements() != WIDTHS.length) {
            sink.found(EnvelopeRules.ISA_ELEMENTS, isa.location(), isa.elements());
            return;
        }
        if (fault != HeaderFault.NONE) {
            sink.found(EnvelopeRules.DELIMITERS, isa.location(), words(fault));
        }
        for (int element = 1; element <= WIDTHS.length; element++) {
            judgeWidth(isa, element, fault);
        }
        oneOf(isa, 1, Set.of(NONE_AGREED, "03"));
        blankUnlessAgreed(isa, 1);
        oneOf(isa, 3, Set.of(NONE_AGREED, "01"));
        blankUnlessAgreed(isa, 3);
        oneOf(isa, 5, ID_TYPES);
        notBlank(isa, 6);
        oneOf(isa, 7, ID_TYPES);
        notBlank(isa, 8);
        judgeMoment(isa);
        if (hasWidth(isa, NUMBER) && isa.wholeNumber(NUMBER) <= 0) {
            found(isa, NUMBER, "is not a number above zero");
        }
        oneOf(isa, 14, Set.of("0", "1"));
        oneOf(isa, 15, Set.of("P", "T"));
    }

    private static String words(HeaderFault fault) {
        return switch (fault) {
            case CLASH -> "two are the same, or one is a letter, digit or blank";
            case OTHER_TERMINATOR -> "the segments behind ISA end in another character";
            default -> "the next segment follows ISA without a segment terminator";
        };
    }

    private void judgeWidth(SegmentNode isa, int element, HeaderFault fault) {
        int length = isa.end(element) - isa.start(element);
        // without a terminator the last element runs into the next segment, which was said already
        if (length != WIDTHS[element - 1] && fault == HeaderFault.NONE) {
            found(isa, element, "has length %d instead of %d".formatted(length, WIDTHS[element - 1]));
        }
    }

    private void judgeMoment(SegmentNode isa) {
        if (hasWidth(isa, 9) && !X12Dates.isShortDate(isa.buffer(), isa.start(9), isa.end(9))) {
            found(isa, 9, "is no date of the calendar");
        }
        if (hasWidth(isa, 10) && !X12Dates.isTime(isa.buffer(), isa.start(10), isa.end(10))) {
            found(isa, 10, "is no time of the day");
        }
    }

    /** Judges ISA11 and ISA12 of an interchange whose groups are of version 005010. */
    void judgeVersion(SegmentNode isa) {
        if (isa.elements() != WIDTHS.length || !hasWidth(isa, VERSION)) {
            return;
        }
        if (!isa.is(VERSION, "00501")) {
            found(isa, VERSION, "is " + isa.text(VERSION));
        } else if (hasWidth(isa, REPETITION)
                && Character.isLetterOrDigit(isa.text(REPETITION).charAt(0))) {
            found(isa, REPETITION, "is " + isa.text(REPETITION) + ", which can separate nothing");
        }
    }

    /** Whether the control number can be compared with that of the trailer. */
    static boolean hasNumber(SegmentNode isa) {
        return isa.elements() == WIDTHS.length && hasWidth(isa, NUMBER) && isa.wholeNumber(NUMBER) > 0;
    }

    private static boolean hasWidth(SegmentNode isa, int element) {
        return isa.end(element) - isa.start(element) == WIDTHS[element - 1];
    }

    private void oneOf(SegmentNode isa, int element, Set<String> codes) {
        String code = isa.text(element);
        if (hasWidth(isa, element) && !codes.contains(code)) {
            found(isa, element, "cannot be " + (code.isBlank() ? "blank" : code));
        }
    }

    private void blankUnlessAgreed(SegmentNode isa, int qualifier) {
        int element = qualifier + 1;
        if (hasWidth(isa, element)
                && isa.is(qualifier, NONE_AGREED)
                && !isa.text(element).isBlank()) {
            sink.found(EnvelopeRules.UNANNOUNCED, isa.location(element, 0), element, qualifier);
        }
    }

    private void notBlank(SegmentNode isa, int element) {
        if (hasWidth(isa, element) && isa.text(element).isBlank()) {
            found(isa, element, "is blank");
        }
    }

    private void found(SegmentNode isa, int element, String what) {
        sink.found(HeaderRules.isa(element), isa.location(element, 0), what);
    }
}

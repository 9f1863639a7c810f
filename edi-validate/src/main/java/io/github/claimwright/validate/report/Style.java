package io.github.claimwright.validate.report;

import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.rule.Severity;

/** Color for a terminal, or none. */
enum Style {
    PLAIN {
        @Override
        String paint(String code, String text) {
            return text;
        }
    },
    COLORED {
        @Override
        String paint(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BLUE = "34";

    static Style of(boolean color) {
        return color ? COLORED : PLAIN;
    }

    abstract String paint(String code, String text);

    String heading(String text) {
        return paint(BOLD, text);
    }

    String good(String text) {
        return paint(GREEN, text);
    }

    String bad(String text) {
        return paint(RED, text);
    }

    /** The text in the color of the severity. */
    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> BLUE;
                },
                text);
    }

    /** The text in the color of the verdict. */
    String verdict(Verdict verdict, String text) {
        return paint(
                switch (verdict) {
                    case PASSED -> GREEN;
                    case FAILED -> RED;
                    case SKIPPED, UNCLEAR -> YELLOW;
                },
                text);
    }
}

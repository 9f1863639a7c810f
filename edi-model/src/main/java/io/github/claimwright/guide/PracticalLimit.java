package io.github.claimwright.guide;

/**
 * A limit below the one of the X12 standard that receivers apply in practice, such as 20 characters for a claim number
 * or 8 whole digits and 3 decimals for units.
 *
 * @param length the most characters, or for a number the most digits before the point
 * @param decimals the most digits after the point, or -1 when the value is no number
 */
public record PracticalLimit(int length, int decimals) {
    private static final int TEXT = -1;

    /** Reads {@code 20} as characters and {@code 8+3} as digits before and after the point. */
    static PracticalLimit parse(String text) {
        int plus = text.indexOf('+');
        return plus < 0
                ? new PracticalLimit(Words.number(text), TEXT)
                : new PracticalLimit(Words.number(text.substring(0, plus)), Words.number(text.substring(plus + 1)));
    }

    /** Whether this limits the digits of a number rather than the characters of a text. */
    public boolean isNumeric() {
        return decimals != TEXT;
    }
}

package io.github.claimwright.guide;

/** Whether the guide wants a loop, a segment or an element. */
public enum Usage {
    /** Has to be sent wherever its parent is sent. */
    REQUIRED('R'),
    /** Is sent when its condition holds; the conditions are rules, not part of the guide data. */
    SITUATIONAL('S'),
    /** Exists in the X12 standard, and the guide forbids it. */
    NOT_USED('N');

    private final char letter;

    Usage(char letter) {
        this.letter = letter;
    }

    /** The letter that guides print for this usage: R, S or N. */
    public char letter() {
        return letter;
    }
}

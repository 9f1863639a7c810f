package io.github.claimwright.writer;

/** What the receiver does with the interchange (ISA15). */
public enum Usage {
    /** Looks whether it would be accepted; nothing is paid. */
    TEST("T"),
    /** Processes it. Only once the receiver has approved the sender. */
    PRODUCTION("P");

    private final String code;

    Usage(String code) {
        this.code = code;
    }

    /** The code of ISA15. */
    public String code() {
        return code;
    }
}

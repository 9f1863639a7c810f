package io.github.claimwright.codes;

/** How sure a fact is. */
public enum Confidence {
    /** Read in the publisher's own file or text. */
    HIGH,
    /** Read at second hand, or inferred from facts that were read. */
    MEDIUM,
    /** One weak source. */
    LOW,
    /** Looked for and not found; the row holds a default that says so. */
    NOT_FOUND
}

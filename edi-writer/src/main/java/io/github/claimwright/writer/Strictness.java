package io.github.claimwright.writer;

/** How much the writer asks of a claim. */
public enum Strictness {
    /** What the guide asks of every claim, so that no receiver can reject the file for its form. */
    GUIDE,
    /** Only that the bytes mean what the claim says: for claims that were received, with the faults they had. */
    AS_RECEIVED
}

package io.github.claimwright.codes;

/** Whether a code set lists a code on a date of service. */
public enum Listing {
    /** It does. */
    LISTED,
    /** It does not: the code never existed, does not exist yet, or has ended. */
    NOT_LISTED,
    /** No loaded release speaks of that date. */
    NOT_KNOWN
}

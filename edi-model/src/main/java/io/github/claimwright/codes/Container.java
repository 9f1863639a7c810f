package io.github.claimwright.codes;

/** What a drug is filled into, which decides whether JW and JZ apply. */
public enum Container {
    /** A vial or ampule for one dose. */
    SINGLE_DOSE,
    /** A bottle for many doses: neither JW nor JZ. */
    MULTI_DOSE,
    /** No source says. */
    NOT_KNOWN
}

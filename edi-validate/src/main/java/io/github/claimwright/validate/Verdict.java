package io.github.claimwright.validate;

/** What became of one SNIP level of a file. A level that did not run is not a level that passed. */
public enum Verdict {
    /** Judged, and nothing is wrong. Warnings do not fail a level. */
    PASSED,
    /** Judged, and something is wrong. */
    FAILED,
    /** Not judged, because there was nothing that could be. */
    SKIPPED,
    /** Judged as far as the data goes: something was missing for a sure answer. */
    UNCLEAR
}

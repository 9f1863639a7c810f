package io.github.claimwright.validate.scan;

/** What is wrong with the separators that a header names, its widths aside. */
public enum HeaderFault {
    /** Nothing. */
    NONE,
    /** Two separators are the same character, or the component separator is a letter, digit or blank. */
    CLASH,
    /** The segments behind the header end in another character than the header does. */
    OTHER_TERMINATOR,
    /** The next segment follows without a terminator. */
    NO_TERMINATOR
}

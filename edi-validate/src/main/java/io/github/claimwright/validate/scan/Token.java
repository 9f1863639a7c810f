package io.github.claimwright.validate.scan;

/** What the scanner met. */
public enum Token {
    /** A segment of an interchange; the segments ISA and IEA are told by their ids. */
    SEGMENT,
    /** A terminator with nothing before it. */
    EMPTY_SEGMENT,
    /** Bytes outside of any interchange that are neither blanks nor line ends. */
    JUNK,
    /** ISA without a readable header: its delimiters could not be told. */
    BROKEN_HEADER,
    /** A segment above the limit: it was passed over. */
    OVERLONG_SEGMENT,
    /** The end of the input. */
    END
}

package io.github.claimwright.guide;

/** What a source can say differently about a loop, a segment or an element. */
public enum Fact {
    /** That it belongs there at all. */
    PRESENCE,
    /** Whether it is required, situational or not used. */
    USAGE,
    /** How often it may occur. */
    REPEAT,
    /** Which codes it takes. */
    CODES
}

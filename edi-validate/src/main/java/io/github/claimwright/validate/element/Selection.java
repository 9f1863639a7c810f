package io.github.claimwright.validate.element;

/** Whether the codes of an element have told which position the segment has: then they were judged with its place. */
enum Selection {
    /** No. */
    NONE,
    /** The element has. */
    ELEMENT,
    /** Its first component has. */
    FIRST_COMPONENT,
    /** Its values are judged elsewhere altogether. */
    ALL
}

package io.github.claimwright.guide;

/** How the text of an element is formed, in the type names of the X12 standard. */
public enum DataType {
    /** A code of a list. */
    ID,
    /** Text. */
    AN,
    /** A whole number. */
    N0,
    /** A decimal number with an explicit point. */
    R,
    /** A date, CCYYMMDD or, in the interchange header, YYMMDD. */
    DT,
    /** A time, HHMM with optional seconds and decimal seconds. */
    TM,
    /** Several components; its length is not limited as a whole. */
    COMPOSITE
}

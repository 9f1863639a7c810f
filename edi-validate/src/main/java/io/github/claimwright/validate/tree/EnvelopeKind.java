package io.github.claimwright.validate.tree;

/** The envelopes of X12, one inside of the other. */
public enum EnvelopeKind {
    /** ISA to IEA. */
    INTERCHANGE,
    /** GS to GE. */
    GROUP,
    /** ST to SE of the kind that is judged. */
    SET,
    /** ST to SE of another kind, of which nothing inside is looked at. */
    OTHER_SET
}

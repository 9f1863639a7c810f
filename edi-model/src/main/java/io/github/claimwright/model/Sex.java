package io.github.claimwright.model;

/** The patient's sex as DMG03 knows it. */
public enum Sex {
    /** Female. */
    F,
    /** Male. */
    M,
    /** Unknown. */
    U
}

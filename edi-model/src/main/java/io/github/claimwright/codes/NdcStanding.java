package io.github.claimwright.codes;

/** How an NDC stands to the loaded directories. */
public enum NdcStanding {
    /** The package is listed. */
    LISTED,
    /** The labeler's product is listed in other packages only: the last two digits may be wrong. */
    OTHER_PACKAGE,
    /** Nothing of it is listed, which does not make it wrong. */
    NOT_LISTED
}

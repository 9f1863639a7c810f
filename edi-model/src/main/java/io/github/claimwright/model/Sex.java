package io.github.claimwright.model;

/**
 * A patient's sex as the claim states it (DMG03).
 *
 * @param code the code; the guide knows those of the constants
 */
public record Sex(String code) {
    /** Female. */
    public static final Sex F = new Sex("F");
    /** Male. */
    public static final Sex M = new Sex("M");
    /** Unknown. */
    public static final Sex U = new Sex("U");

    /** Refuses what is not one character. */
    public Sex {
        Require.code(code, "sex", 1);
    }
}

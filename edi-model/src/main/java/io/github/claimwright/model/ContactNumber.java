package io.github.claimwright.model;

/**
 * One way to reach somebody (a pair of PER elements). Never printed by {@link #toString()}.
 *
 * @param kind {@link #TELEPHONE}, {@link #EXTENSION}, {@link #FAX} or {@link #EMAIL} (PER03, PER05, PER07)
 * @param number the number or address, at most 256 characters
 */
public record ContactNumber(String kind, String number) {
    /** Telephone. */
    public static final String TELEPHONE = "TE";
    /** Extension of the telephone number before it. */
    public static final String EXTENSION = "EX";
    /** Fax. */
    public static final String FAX = "FX";
    /** E-mail. */
    public static final String EMAIL = "EM";

    /** Refuses blank and overlong texts. */
    public ContactNumber {
        Require.code(kind, "contact number type", 2);
        Require.text(number, "contact number", 256);
    }

    @Override
    public String toString() {
        return "ContactNumber[" + kind + ", not shown]";
    }
}

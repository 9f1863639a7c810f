package io.github.claimwright.model;

/**
 * What no other field says (NTE). Never printed by {@link #toString()}.
 *
 * @param kind what it is about (NTE01), such as {@link #ADDITIONAL}
 * @param text at most 80 characters
 */
public record Note(String kind, String text) {
    /** Additional information (claim, line). */
    public static final String ADDITIONAL = "ADD";
    /** Certification narrative (claim). */
    public static final String CERTIFICATION = "CER";
    /** Goals, rehabilitation potential or discharge plans (claim, line). */
    public static final String GOALS = "DCP";
    /** Diagnosis description (claim). */
    public static final String DIAGNOSIS = "DGN";
    /** Third party organization note (claim, line). */
    public static final String THIRD_PARTY = "TPO";

    /** Refuses blank and overlong texts. */
    public Note {
        Require.code(kind, "note type", 3);
        Require.text(text, "note", 80);
    }

    @Override
    public String toString() {
        return "Note[" + kind + ", not shown]";
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;

/**
 * An ICD-10-CM diagnosis code as the claim carries it: without the dot.
 *
 * @param value the code, such as {@code J449}
 */
public record DiagnosisCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d[A-Z0-9]{1,5}");

    /** Refuses what is not shaped like an ICD-10-CM code without its dot. */
    public DiagnosisCode {
        Require.form(
                value, FORM, "diagnosis code", "must be an ICD-10-CM code of three to seven characters such as J44.9");
    }

    /** Reads a code with or without its dot. */
    public static DiagnosisCode parse(String text) {
        return new DiagnosisCode(
                text.length() > 4 && text.charAt(3) == '.' ? text.substring(0, 3) + text.substring(4) : text);
    }

    /** The code with its dot, as people read it. */
    public String dotted() {
        return value.length() > 3 ? value.substring(0, 3) + "." + value.substring(3) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;

/**
 * A diagnosis code as the claim carries it: without the dot.
 *
 * @param value the code, such as {@code J449}
 * @param revision of ICD-CM: 10, or 9 for services before October 2015
 */
public record DiagnosisCode(String value, int revision) {
    private static final Pattern ICD_10 = Pattern.compile("[A-Z]\\d[A-Z0-9]{1,5}");
    private static final Pattern ICD_9 = Pattern.compile("[0-9EV]\\d{2,4}");

    /** Refuses what is not shaped like a code of its revision without the dot. */
    public DiagnosisCode {
        Require.that(revision == 10 || revision == 9, "ICD-CM revision", "must be 10 or 9");
        if (revision == 10) {
            Require.form(
                    value,
                    ICD_10,
                    "diagnosis code",
                    "must be an ICD-10-CM code of three to seven characters such as J44.9");
        } else {
            Require.form(
                    value, ICD_9, "diagnosis code", "must be an ICD-9-CM code of three to five characters such as 496");
        }
    }

    /** An ICD-10-CM code without its dot. */
    public DiagnosisCode(String value) {
        this(value, 10);
    }

    /** Reads an ICD-10-CM code with or without its dot. */
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

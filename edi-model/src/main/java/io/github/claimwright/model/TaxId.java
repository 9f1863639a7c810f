package io.github.claimwright.model;

import java.util.regex.Pattern;

/**
 * A taxpayer number (REF*EI or REF*SY of the billing provider). Never printed by {@link #toString()}.
 *
 * @param qualifier {@link #EMPLOYER} or {@link #SOCIAL_SECURITY}
 * @param value nine digits without hyphens
 */
public record TaxId(String qualifier, String value) {
    /** Employer identification number. */
    public static final String EMPLOYER = "EI";
    /** Social security number. */
    public static final String SOCIAL_SECURITY = "SY";

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** Refuses other qualifiers and anything but nine digits. */
    public TaxId {
        Require.that(
                qualifier.equals(EMPLOYER) || qualifier.equals(SOCIAL_SECURITY),
                "tax id qualifier",
                "must be EI or SY");
        Require.form(value, NINE_DIGITS, "tax id", "must be nine digits without hyphens");
    }

    @Override
    public String toString() {
        return "TaxId[not shown]";
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;

/**
 * A HCPCS modifier: two capital letters or digits.
 *
 * @param value the modifier, such as {@code KX}
 */
public record Modifier(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2}");

    /** Refuses what is not two capital letters or digits. */
    public Modifier {
        Require.form(value, FORM, "modifier", "must be two capital letters or digits such as KX");
    }

    @Override
    public String toString() {
        return value;
    }
}

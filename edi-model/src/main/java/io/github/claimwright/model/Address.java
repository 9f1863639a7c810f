package io.github.claimwright.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A postal address in the United States (N3 and N4). Never printed by {@link #toString()}.
 *
 * @param line1 the street, at most 55 characters
 * @param line2 the second line; null when there is none
 * @param city the city, 2 to 30 characters
 * @param state the state's two-letter code
 * @param zip five or nine digits without a hyphen
 */
public record Address(String line1, @Nullable String line2, String city, String state, String zip) {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(\\d{4})?");

    /** Refuses parts that N3 or N4 cannot carry. */
    public Address {
        Require.text(line1, "street", 55);
        Require.optionalText(line2, "second address line", 55);
        Require.text(city, "city", 30);
        Require.that(city.length() > 1, "city", "must have at least two characters");
        Require.form(state, STATE, "state", "must be a two-letter code in capitals");
        Require.form(zip, ZIP, "ZIP code", "must be five or nine digits without a hyphen");
    }

    /** Whether the ZIP code has all nine digits, which billing and service addresses need. */
    public boolean hasFullZip() {
        return zip.length() == 9;
    }

    @Override
    public String toString() {
        return "Address[not shown]";
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A postal address (N3 and N4). Never printed by {@link #toString()}.
 *
 * @param line1 the street, at most 55 characters
 * @param line2 the second line; null when there is none
 * @param city the city, 2 to 30 characters
 * @param state the two-letter code of a state or Canadian province; null only abroad
 * @param zip five or nine digits without a hyphen; abroad a postal code of 3 to 15 characters, or null
 * @param country the country's code of two or three letters; null in the United States
 * @param subdivision the part of a country that has no state codes, one to three characters; null for all others
 */
public record Address(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String state,
        @Nullable String zip,
        @Nullable String country,
        @Nullable String subdivision) {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(\\d{4})?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\S.{1,13}\\S");

    /** Refuses parts that N3 or N4 cannot carry. */
    public Address {
        Require.text(line1, "street", 55);
        Require.optionalText(line2, "second address line", 55);
        Require.text(city, "city", 30);
        Require.that(city.length() > 1, "city", "must have at least two characters");
        Require.that(state != null || country != null, "state", "must be given for an address without a country");
        Require.that(zip != null || country != null, "ZIP code", "must be given for an address without a country");
        Require.optionalForm(state, STATE, "state", "must be a two-letter code in capitals");
        Require.optionalForm(country, COUNTRY, "country", "must be a code of two or three capital letters");
        Require.optionalText(subdivision, "country subdivision", 3);
        if (country == null) {
            Require.optionalForm(zip, ZIP, "ZIP code", "must be five or nine digits without a hyphen");
        } else {
            Require.optionalForm(zip, POSTAL_CODE, "postal code", "must be 3 to 15 characters");
        }
    }

    /** An address in the United States. */
    public Address(String line1, @Nullable String line2, String city, String state, String zip) {
        this(line1, line2, city, state, zip, null, null);
    }

    /** Whether the ZIP code has all nine digits, which billing and service addresses need. */
    public boolean hasFullZip() {
        return zip != null && zip.length() == 9;
    }

    @Override
    public String toString() {
        return "Address[not shown]";
    }
}

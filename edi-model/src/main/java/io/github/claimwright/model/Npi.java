package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * A National Provider Identifier: ten digits, the last of which is a check digit.
 *
 * <p>The check digit is the Luhn digit of the number with the card-issuer prefix 80840 before it (45 CFR 162.406; CMS,
 * NPI check digit calculation).
 *
 * @param value the ten digits
 */
public record Npi(String value) {
    private static final int LENGTH = 10;
    /** What the prefix 80840 adds to the Luhn sum. */
    private static final int PREFIX_SUM = 24;

    /** Refuses anything that is not ten digits with the right check digit. */
    public Npi {
        Require.that(isTenDigits(value), "NPI", "must be ten digits beginning with 1 or 2");
        Require.that(hasCheckDigit(value), "NPI", "must end in its check digit: a digit is wrong or two are swapped");
    }

    /** Whether the text is a well-formed NPI with the right check digit. */
    public static boolean isValid(CharSequence text) {
        return isTenDigits(text) && hasCheckDigit(text);
    }

    /** The ten digits; null without an NPI. */
    public static @Nullable String valueOf(@Nullable Npi npi) {
        return npi == null ? null : npi.value;
    }

    private static boolean isTenDigits(CharSequence text) {
        boolean digits = text.length() == LENGTH && (text.charAt(0) == '1' || text.charAt(0) == '2');
        for (int i = 1; digits && i < LENGTH; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private static boolean hasCheckDigit(CharSequence digits) {
        int sum = PREFIX_SUM;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? doubled(digit) : digit;
        }
        return sum % 10 == 0;
    }

    private static int doubled(int digit) {
        return digit < 5 ? 2 * digit : 2 * digit - 9;
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.github.claimwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A National Drug Code in the eleven-digit form of HIPAA claims: labeler (5), product (4), package (2), no hyphens.
 *
 * <p>The FDA assigns ten digits as 4-4-2, 5-3-2 or 5-4-1; a zero is put in front of the short part to make 5-4-2. Ten
 * digits without hyphens can therefore mean up to three different products: {@link #candidates} lists them. The FDA's
 * uniform twelve-digit form (6-4-2, from 2033-03-07, FR 2026-04368) does not change the HIPAA form yet.
 *
 * @param value the eleven digits
 */
public record Ndc(String value) {
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern HYPHENATED =
            Pattern.compile("\\d{4}-\\d{4}-\\d{2}|\\d{5}-\\d{3}-\\d{2}|\\d{5}-\\d{4}-\\d{1,2}");

    /** Refuses anything that is not eleven digits. */
    public Ndc {
        Require.that(isElevenDigits(value), "NDC", "must be eleven digits (5-4-2) without hyphens");
    }

    /**
     * Reads eleven digits, or a hyphenated code in one of the FDA's forms.
     *
     * @throws RefusedValueException for anything else; ten digits without hyphens are refused because they are ambiguous
     */
    public static Ndc parse(String text) {
        if (HYPHENATED.matcher(text).matches()) {
            String[] parts = text.split("-", -1);
            return new Ndc(padded(parts[0], 5) + padded(parts[1], 4) + padded(parts[2], 2));
        }
        if (TEN_DIGITS.matcher(text).matches()) {
            throw new RefusedValueException(
                    "NDC",
                    "of ten digits without hyphens is ambiguous: write it with hyphens or as eleven digits (5-4-2)");
        }
        return new Ndc(text);
    }

    /** The eleven-digit codes that ten digits without hyphens can stand for: 4-4-2, 5-3-2, 5-4-1, without repeats. */
    public static List<Ndc> candidates(String tenDigits) {
        Require.form(tenDigits, TEN_DIGITS, "NDC", "must be ten digits without hyphens");
        List<Ndc> candidates = new ArrayList<>();
        for (int gap : new int[] {0, 5, 9}) {
            Ndc candidate = new Ndc(tenDigits.substring(0, gap) + "0" + tenDigits.substring(gap));
            if (!candidates.contains(candidate)) {
                candidates.add(candidate);
            }
        }
        return List.copyOf(candidates);
    }

    /** Whether a text is eleven digits, as every NDC of a claim. */
    public static boolean isElevenDigits(CharSequence text) {
        boolean digits = text.length() == 11;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private static String padded(String digits, int width) {
        return "0".repeat(width - digits.length()) + digits;
    }

    /** The code with hyphens, 5-4-2, as people read it. */
    public String hyphenated() {
        return value.substring(0, 5) + "-" + value.substring(5, 9) + "-" + value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.github.claimwright.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the records of this package ask of their parts. */
final class Require {
    private static final BigDecimal AMOUNT_LIMIT = BigDecimal.TEN.pow(15);

    private Require() {}

    static String text(String value, String subject, int longest) {
        if (value.isBlank()) {
            throw new RefusedValueException(subject, "must not be blank");
        }
        if (value.length() > longest) {
            throw new RefusedValueException(subject, "must not be longer than %d characters".formatted(longest));
        }
        if (!value.equals(value.strip())) {
            throw new RefusedValueException(subject, "must not begin or end with a blank");
        }
        return value;
    }

    static @Nullable String optionalText(@Nullable String value, String subject, int longest) {
        return value == null ? null : text(value, subject, longest);
    }

    /** Ids of X12 have at least two characters. */
    static String id(String value, String subject) {
        text(value, subject, 80);
        that(value.length() > 1, subject, "must have at least two characters");
        return value;
    }

    /** A code of some list; which codes the list has is for the guide and the code sets to say. */
    static String code(String value, String subject, int longest) {
        return text(value, subject, longest);
    }

    static @Nullable String optionalCode(@Nullable String value, String subject, int longest) {
        return optionalText(value, subject, longest);
    }

    static String form(String value, Pattern form, String subject, String expectation) {
        if (!form.matcher(value).matches()) {
            throw new RefusedValueException(subject, expectation);
        }
        return value;
    }

    static void optionalForm(@Nullable String value, Pattern form, String subject, String expectation) {
        if (value != null) {
            form(value, form, subject, expectation);
        }
    }

    static <T> List<T> count(List<T> values, String subject, int fewest, int most) {
        if (values.size() < fewest || values.size() > most) {
            throw new RefusedValueException(
                    subject, "must number %d to %d, not %d".formatted(fewest, most, values.size()));
        }
        return List.copyOf(values);
    }

    /** A number that is not below zero, without trailing zeros, so that equal numbers are equal values. */
    static BigDecimal notNegative(BigDecimal value, String subject) {
        that(value.signum() >= 0, subject, "must not be negative");
        return number(value, subject);
    }

    static @Nullable BigDecimal optionalNotNegative(@Nullable BigDecimal value, String subject) {
        return value == null ? null : notNegative(value, subject);
    }

    /** A number without trailing zeros and of at most fifteen digits, which is what X12 carries. */
    static BigDecimal number(BigDecimal value, String subject) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
        that(
                whole.abs().compareTo(AMOUNT_LIMIT) < 0 && whole.precision() <= 15 && whole.scale() <= 15,
                subject,
                "must have at most fifteen digits");
        return whole;
    }

    static @Nullable BigDecimal optionalNumber(@Nullable BigDecimal value, String subject) {
        return value == null ? null : number(value, subject);
    }

    static void that(boolean condition, String subject, String expectation) {
        if (!condition) {
            throw new RefusedValueException(subject, expectation);
        }
    }
}

package io.github.claimwright.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the records of this package ask of their parts. */
final class Require {
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

    static String form(String value, Pattern form, String subject, String expectation) {
        if (!form.matcher(value).matches()) {
            throw new RefusedValueException(subject, expectation);
        }
        return value;
    }

    static <T> List<T> count(List<T> values, String subject, int fewest, int most) {
        if (values.size() < fewest || values.size() > most) {
            throw new RefusedValueException(
                    subject, "must number %d to %d, not %d".formatted(fewest, most, values.size()));
        }
        return List.copyOf(values);
    }

    static void that(boolean condition, String subject, String expectation) {
        if (!condition) {
            throw new RefusedValueException(subject, expectation);
        }
    }
}

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.Npi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The formats that the schema names. Each only judges values of the right kind and form: the schema's other keywords tell
 * of all others.
 */
final class Formats {
    /**
     * All of them. Decimals are counted here, because validators that calculate with binary fractions find 74.10 to be no
     * multiple of 0.01.
     */
    static final List<NamedFormat> ALL = List.of(
            new NamedFormat("date", Formats::isNoImpossibleDate, "is no day of the calendar"),
            new NamedFormat(
                    "npi",
                    Formats::isNoMistypedNpi,
                    "does not end in its check digit: a digit is wrong or two are swapped"),
            new NamedFormat("two-decimals", value -> decimals(value) <= 2, "must have at most 2 decimals"),
            new NamedFormat("three-decimals", value -> decimals(value) <= 3, "must have at most 3 decimals"));

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NPI = Pattern.compile("[12]\\d{9}");

    private Formats() {}

    /** The sentence for a value that has not the format of this name. */
    static String fault(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow()
                .fault();
    }

    /** The date, if the text is one. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoImpossibleDate(JsonNode value) {
        String text = value.asText();
        return !DATE.matcher(text).matches() || date(text).isPresent();
    }

    private static boolean isNoMistypedNpi(JsonNode value) {
        String text = value.asText();
        return !value.isTextual() || !NPI.matcher(text).matches() || Npi.isValid(text);
    }

    private static int decimals(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().scale() : 0;
    }
}

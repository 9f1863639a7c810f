package io.github.claimwright.cli.order;

import io.github.claimwright.model.Npi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The formats that the schema names. Each only judges text that has the right form, because the schema's pattern tells of
 * all other.
 */
final class Formats {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NPI = Pattern.compile("[12]\\d{9}");

    private Formats() {}

    /** Whether the text is no date that the calendar lacks, such as February 30. */
    static boolean isNoImpossibleDate(String text) {
        return !DATE.matcher(text).matches() || date(text).isPresent();
    }

    /** Whether the text is no NPI with a wrong check digit. */
    static boolean isNoMistypedNpi(String text) {
        return !NPI.matcher(text).matches() || Npi.isValid(text);
    }

    /** The date, if the text is one. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

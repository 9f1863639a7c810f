package io.github.claimwright.codes.store;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One row of a {@link PackedTable}: fields in the order that its importer wrote them, each read when it is asked for. */
final class PackedRow {
    private static final char SEPARATOR = '\t';

    private final String line;

    PackedRow(String line) {
        this.line = line;
    }

    String text(int field) {
        int start = 0;
        for (int skipped = 0; skipped < field; skipped++) {
            start = line.indexOf(SEPARATOR, start) + 1;
        }
        int end = line.indexOf(SEPARATOR, start);
        return end < 0 ? line.substring(start) : line.substring(start, end);
    }

    boolean isEmpty(int field) {
        return text(field).isEmpty();
    }

    int number(int field) {
        String text = text(field);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    @Nullable
    BigDecimal decimal(int field) {
        String text = text(field);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    @Nullable
    Rational rational(int field) {
        String text = text(field);
        return text.isEmpty() ? null : Rational.parse(text);
    }

    /** Year, month and day as eight digits. */
    @Nullable
    LocalDate date(int field) {
        String text = text(field);
        return text.isEmpty()
                ? null
                : LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 4, 6, 10),
                        Integer.parseInt(text, 6, 8, 10));
    }

    /** A date as {@link #date} reads it. */
    static String digits(@Nullable LocalDate date) {
        return date == null ? "" : date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Two neighboring dates, each of which may be empty. */
    EffectiveRange range(int field) {
        return new EffectiveRange(date(field), date(field + 1));
    }
}

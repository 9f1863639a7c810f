package io.github.claimwright.codes.store;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One row of a {@link PackedTable}: fields in the order that its importer wrote them. */
final class PackedRow {
    private final String[] fields;

    PackedRow(String line) {
        this.fields = line.split("\t", -1);
    }

    String text(int field) {
        return fields[field];
    }

    boolean isEmpty(int field) {
        return fields[field].isEmpty();
    }

    int number(int field) {
        return isEmpty(field) ? 0 : Integer.parseInt(fields[field]);
    }

    @Nullable
    BigDecimal decimal(int field) {
        return isEmpty(field) ? null : new BigDecimal(fields[field]);
    }

    @Nullable
    Rational rational(int field) {
        return isEmpty(field) ? null : Rational.parse(fields[field]);
    }

    /** Year, month and day as eight digits. */
    @Nullable
    LocalDate date(int field) {
        String text = fields[field];
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

package io.github.claimwright.codes.imports;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row below a header, read by column. */
final class DataRow {
    private static final Pattern DECIMAL =
            Pattern.compile("\\$?(\\d{1,12}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][-+]?\\d{1,2})?");

    /** Spreadsheets keep numbers in binary: 0.63 may be written 0.62999999999999989. */
    private static final int MOST_DECIMALS = 9;

    private final SheetRow row;
    private final Map<Column, Integer> places;

    DataRow(SheetRow row, Map<Column, Integer> places) {
        this.row = row;
        this.places = places;
    }

    int number() {
        return row.number();
    }

    boolean isNote() {
        return row.isNote();
    }

    /** The cell, which may be empty; empty also when the file lacks the column. */
    String text(Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    boolean isEmpty(Column column) {
        return text(column).isEmpty();
    }

    /** A code in capital letters. */
    HcpcsCode hcpcs(Column column) {
        String code = text(column).toUpperCase(Locale.ROOT);
        if (!HcpcsCode.isWellFormed(code)) {
            throw refused(column, "is not a HCPCS code such as J7613");
        }
        return new HcpcsCode(code);
    }

    /** A number that is not negative; thousands have no separator, a dollar sign is no part of it. */
    BigDecimal decimal(Column column) {
        String text = text(column).replace(",", "");
        if (!DECIMAL.matcher(text).matches()) {
            throw refused(column, "is not a number such as 2.5");
        }
        BigDecimal value = new BigDecimal(text.startsWith("$") ? text.substring(1) : text);
        return value.scale() > MOST_DECIMALS ? withoutBinaryTail(value) : value;
    }

    private static BigDecimal withoutBinaryTail(BigDecimal value) {
        BigDecimal rounded = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** A number above zero. */
    Rational positive(Column column) {
        Rational value = Rational.of(decimal(column));
        if (value.signum() == 0) {
            throw refused(column, "must be more than zero");
        }
        return value;
    }

    /** A whole number. */
    int whole(Column column) {
        try {
            return decimal(column).intValueExact();
        } catch (ArithmeticException fraction) {
            throw refused(column, "is not a whole number such as 30");
        }
    }

    /** A date in one of the forms that {@link PublishedDates} knows; null when the cell is empty. */
    @Nullable
    LocalDate date(Column column) {
        String text = text(column);
        return text.isEmpty()
                ? null
                : PublishedDates.read(text).orElseThrow(() -> refused(column, "is not a date such as 2026-01-31"));
    }

    FieldProblem refused(Column column, String problem) {
        return new FieldProblem(column.name(), isEmpty(column) ? "is empty" : "'" + text(column) + "' " + problem);
    }
}

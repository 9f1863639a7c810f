package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of an embedded table, read by column name. */
final class TableRow {
    private final String table;
    private final int number;
    private final Map<String, Integer> columns;
    private final String[] fields;

    TableRow(String table, int number, Map<String, Integer> columns, String[] fields) {
        this.table = table;
        this.number = number;
        this.columns = columns;
        this.fields = fields;
        if (fields.length != columns.size()) {
            throw damaged("has %d fields, its header %d".formatted(fields.length, columns.size()));
        }
    }

    private IllegalStateException damaged(String how) {
        return new IllegalStateException("%s row %d %s".formatted(table, number, how));
    }

    /** The field, which may be empty. */
    String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw damaged("has no column " + column);
        }
        return fields[index];
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** The words of a field; none when it is empty. */
    List<String> words(String column) {
        return isEmpty(column) ? List.of() : List.of(text(column).split(" ", -1));
    }

    HcpcsCode hcpcs(String column) {
        return new HcpcsCode(text(column));
    }

    /** The HCPCS codes of a field, which may be none. */
    Set<HcpcsCode> codes(String column) {
        Set<HcpcsCode> codes = new LinkedHashSet<>();
        words(column).forEach(code -> codes.add(new HcpcsCode(code)));
        return Collections.unmodifiableSet(codes);
    }

    boolean flag(String column) {
        return text(column).equals("Y");
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    Rational rational(String column) {
        return Rational.parse(text(column));
    }

    @Nullable
    Rational optionalRational(String column) {
        return isEmpty(column) ? null : rational(column);
    }

    @Nullable
    BigDecimal optionalDecimal(String column) {
        return isEmpty(column) ? null : new BigDecimal(text(column));
    }

    @Nullable
    LocalDate date(String column) {
        return isEmpty(column) ? null : date(text(column), column);
    }

    /** Year, month and day with hyphens; the JDK's parser takes longer to load than all the tables. */
    private LocalDate date(CharSequence text, String column) {
        if (text.length() != 10) {
            throw damaged("has no date in column " + column);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    /** The columns {@code from} and {@code through}. */
    EffectiveRange effective() {
        return new EffectiveRange(date("from"), date("through"));
    }
}

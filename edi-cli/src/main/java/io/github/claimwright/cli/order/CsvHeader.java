package io.github.claimwright.cli.order;

import io.github.claimwright.validate.rule.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first line of a CSV order file: which field each column is, and what is wrong with it. */
final class CsvHeader {
    private final CsvNames names;
    private final List<CsvColumn> columns = new ArrayList<>();
    private final List<CsvFault> faults = new ArrayList<>();

    private CsvHeader(CsvNames names) {
        this.names = names;
    }

    /**
     * What is wrong with a column.
     *
     * @param column the column, such as {@code column G}; null when it is missing
     * @param message what is wrong, and how to mend it
     */
    record CsvFault(@Nullable String column, String message) {}

    static CsvHeader of(List<String> cells, CsvNames names, OrderSchema order) {
        CsvHeader header = new CsvHeader(names);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            header.take(i, cells.get(i).strip(), met);
        }
        if (header.faults.isEmpty()) {
            header.requireColumns(order);
        }
        return header;
    }

    private void take(int index, String name, Set<String> met) {
        CsvColumn column = names.column(index, name).orElse(null);
        if (column == null) {
            faults.add(new CsvFault(CsvColumn.label(index), unknown(name)));
        } else if (!met.add(column.path())) {
            faults.add(new CsvFault(column.label(), Words.quoted(name) + " is given twice"));
        } else {
            columns.add(column);
        }
    }

    private String unknown(String name) {
        if (name.isEmpty()) {
            return "has no name; take it out, or name the field that it holds";
        }
        String hint = Nearest.nearest(name, names.all())
                .map(near -> "did you mean " + Words.quoted(near) + "?")
                .orElse("columns are named like the fields of docs/order.schema.json, such as `patient.lastName`");
        return "unknown column " + Words.quoted(FieldPath.shown(name)) + "; " + hint;
    }

    /** A column that every record needs is missed once, not once a line. */
    private void requireColumns(OrderSchema order) {
        Set<String> given = columns.stream().map(CsvColumn::path).collect(Collectors.toSet());
        CsvRequired.of(order).stream()
                .filter(path -> !given.contains(path))
                .forEach(path -> faults.add(new CsvFault(null, "has no column " + Words.quoted(shortName(path)))));
    }

    private static String shortName(String path) {
        String item = CsvNames.ofItem(0) + ".";
        return path.startsWith(item) ? path.substring(item.length()) : path;
    }

    List<CsvColumn> columns() {
        return columns;
    }

    List<CsvFault> faults() {
        return faults;
    }
}

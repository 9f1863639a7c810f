package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that begins somewhere below a preamble, with a row of column names. */
final class Table {
    /** Preambles have up to nine lines in the releases that were read; some room for the next ones. */
    private static final int LONGEST_PREAMBLE = 30;

    private final PublishedFile file;
    private final CodeKind kind;
    private final List<Column> columns;
    private final Tally tally;
    private final List<String> preamble = new ArrayList<>();
    private @Nullable Map<Column, Integer> places;

    Table(PublishedFile file, CodeKind kind, List<Column> columns, Tally tally) {
        this.file = file;
        this.kind = kind;
        this.columns = columns;
        this.tally = tally;
    }

    /**
     * Hands out the rows of data, and returns the text above them.
     *
     * @throws CodeFileException when no row has the names of all required columns
     */
    List<String> read(Consumer<DataRow> reader) throws IOException {
        file.cells().forEach(row -> row(row, reader));
        if (places == null) {
            throw new CodeFileException(
                    "%s is no %s file: none of its first %d rows names the columns %s; choose the kind that fits, or take the file from its publisher again"
                            .formatted(file.name(), kind.id(), LONGEST_PREAMBLE, requiredColumns()));
        }
        return preamble;
    }

    private String requiredColumns() {
        return columns.stream().filter(Column::required).map(Column::name).collect(Collectors.joining(", "));
    }

    private void row(SheetRow row, Consumer<DataRow> reader) {
        if (places != null) {
            data(row, places, reader);
        } else if (preamble.size() < LONGEST_PREAMBLE) {
            places = header(row);
            preamble.add(String.join(" ", row.cells()).strip());
        }
    }

    private @Nullable Map<Column, Integer> header(SheetRow row) {
        Map<Column, Integer> found = new HashMap<>();
        for (Column column : columns) {
            int place = column.in(row.cells());
            if (place < 0 && column.required()) {
                return null;
            }
            found.put(column, place);
        }
        return found;
    }

    private void data(SheetRow row, Map<Column, Integer> found, Consumer<DataRow> reader) {
        if (row.isBlank()) {
            return;
        }
        tally.read();
        try {
            reader.accept(new DataRow(row, found));
        } catch (FieldProblem problem) {
            tally.problem(row.number(), String.valueOf(problem.getMessage()));
        }
    }
}

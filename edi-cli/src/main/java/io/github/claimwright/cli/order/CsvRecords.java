package io.github.claimwright.cli.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts the records of a CSV file together. The first line names the columns; each further line is one delivered item, and
 * lines of one {@code orderId} that follow each other are one record, of which one is in memory at a time.
 */
final class CsvRecords {
    private static final String ORDER_ID = "orderId";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final OrderSchema order;
    private final CsvNames names;
    private final CsvCells cells;
    private final Consumer<RecordTree> sink;
    private int count;
    private boolean refused;
    private @Nullable CsvOrder open;
    private String openId = "";

    CsvRecords(OrderSchema order, Consumer<RecordTree> sink) {
        this.order = order;
        this.names = new CsvNames(order);
        this.cells = new CsvCells(order);
        this.sink = sink;
    }

    /** Whether a text that begins with this line is CSV: one of its cells is the name of a field. */
    boolean isHeader(String line) {
        return Stream.of(line.split("[,;\t]", -1))
                .map(cell -> cell.replace("\"", "").strip())
                .anyMatch(names.all()::contains);
    }

    /** Whether neither a record nor a fault was met so far. */
    boolean isEmpty() {
        return count == 0 && !refused;
    }

    /**
     * Reads the records of a whole text. It ends at the first place that is no CSV.
     *
     * @param header the first line, from which the separator is told
     * @param linesBefore how many lines of the file come before the text
     * @throws IOException when the text cannot be read
     */
    void readAll(BufferedReader text, String header, int linesBefore) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(header))
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get();
        try {
            read(parser, linesBefore);
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof CSVException)) {
                throw failed.getCause();
            }
            close();
            refuse(
                    linesBefore + (int) parser.getCurrentLineNumber(),
                    "a quote is missing or too many; nothing after this place was read");
        }
    }

    private static char separator(String header) {
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(occurrences(header, one), occurrences(header, other)))
                .orElseThrow();
    }

    private static long occurrences(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    private void read(CSVParser parser, int linesBefore) {
        CsvHeader header = null;
        for (CSVRecord record : parser) {
            int number = linesBefore + (int) parser.getCurrentLineNumber() - CsvLine.height(record) + 1;
            if (header == null) {
                header = CsvHeader.of(record.toList(), names, order);
                refused = !header.faults().isEmpty();
                header.faults().forEach(fault -> sink.accept(RecordTree.ofHeader(number, fault)));
            } else if (header.faults().isEmpty()) {
                take(new CsvLine(number, record), header.columns());
            }
        }
        close();
    }

    private void take(CsvLine line, List<CsvColumn> columns) {
        if (line.isEmpty()) {
            return;
        }
        String id = columns.stream()
                .filter(column -> column.path().equals(ORDER_ID))
                .map(column -> line.cell(column.index()))
                .findFirst()
                .orElse("");
        CsvOrder record = open;
        if (record == null || id.isEmpty() || !id.equals(openId)) {
            close();
            count++;
            record = new CsvOrder(count, cells);
            open = record;
            openId = id;
        }
        record.take(line, columns);
    }

    private void close() {
        if (open != null) {
            sink.accept(open.tree());
            open = null;
        }
    }

    private void refuse(int line, String message) {
        count++;
        sink.accept(RecordTree.unreadable(count, line, message));
    }
}

package io.github.claimwright.cli.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/** The text of an order file. Tells from its first line whether it is CSV, or whether each line is a record of its own (NDJSON). */
final class OrderText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader text;
    private final JsonRecords records;
    private final CsvRecords csv;
    private int linesBefore;
    private Form form = Form.JSON;

    /** How the records stand in the text. */
    enum Form {
        /** Anywhere: one record, several, or a list. */
        JSON,
        /** One on each line. */
        LINES,
        /** On lines of cells below a header. */
        CSV
    }

    OrderText(BufferedReader text, OrderSchema order, Consumer<RecordTree> sink) {
        this.text = text;
        this.records = new JsonRecords(sink);
        this.csv = new CsvRecords(order, sink);
    }

    /**
     * Hands each record to the sink.
     *
     * @return whether there was any, sound or not
     * @throws IOException when the text cannot be read
     */
    boolean read() throws IOException {
        skipBlanks();
        String first = firstLine();
        if (csv.isHeader(first)) {
            form = Form.CSV;
            csv.readAll(text, first, linesBefore);
        } else if (isOneRecord(first)) {
            form = Form.LINES;
            readLines();
        } else {
            records.readAll(text, linesBefore);
        }
        return records.count() > 0 || !csv.isEmpty();
    }

    /** How the records stood in the text; known once it was read. */
    Form form() {
        return form;
    }

    private void skipBlanks() throws IOException {
        text.mark(1);
        for (int character = text.read(); isBlank(character); character = text.read()) {
            linesBefore += character == '\n' ? 1 : 0;
            text.mark(1);
        }
        text.reset();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || character == BYTE_ORDER_MARK;
    }

    /** The first line, as far as a record may be long, without taking it out of the text. */
    private String firstLine() throws IOException {
        text.mark(Lines.LONGEST + 1);
        StringBuilder line = new StringBuilder();
        int character = text.read();
        while (line.length() < Lines.LONGEST && character >= 0 && character != '\n') {
            line.append((char) character);
            character = text.read();
        }
        text.reset();
        return line.toString();
    }

    /** A record that is laid out over several lines does not end its first line with a closing brace. */
    private static boolean isOneRecord(String line) {
        return line.startsWith("{") && line.stripTrailing().endsWith("}");
    }

    private void readLines() throws IOException {
        Lines lines = new Lines(text);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.length() > Lines.LONGEST) {
                records.refuse(linesBefore + 1, "the line is longer than " + Lines.LONGEST + " characters");
            } else {
                records.readLine(line, linesBefore);
            }
            linesBefore++;
        }
    }
}

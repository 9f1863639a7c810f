package io.github.claimwright.cli.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/** The text of an order file. Tells from its content whether each line is a record of its own (NDJSON). */
final class OrderText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader text;
    private final JsonRecords records;
    private int linesBefore;

    OrderText(BufferedReader text, Consumer<RecordTree> sink) {
        this.text = text;
        this.records = new JsonRecords(sink);
    }

    /**
     * Hands each record to the sink.
     *
     * @return how many records there were, sound or not
     * @throws IOException when the text cannot be read
     */
    int read() throws IOException {
        skipBlanks();
        if (isOneRecordALine()) {
            readLines();
        } else {
            records.readAll(text, linesBefore);
        }
        return records.count();
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

    /** A record that is laid out over several lines does not end its first line with a closing brace. */
    private boolean isOneRecordALine() throws IOException {
        text.mark(Lines.LONGEST + 1);
        int character = text.read();
        boolean object = character == '{';
        int last = character;
        for (int length = 0; object && length < Lines.LONGEST && character >= 0 && character != '\n'; length++) {
            last = Character.isWhitespace(character) ? last : character;
            character = text.read();
        }
        text.reset();
        return object && last == '}';
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

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Consumer;

/** Finds the records of a text: one object, several objects, or lists of objects. One record is in memory at a time. */
final class JsonRecords {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxStringLength(100_000)
                    .build())
            // Names are remembered for ever otherwise, and a file may have any number of them.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            // The text belongs to the caller.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Consumer<RecordTree> sink;
    private int count;

    JsonRecords(Consumer<RecordTree> sink) {
        this.sink = sink;
    }

    /** How many records were met so far, sound or not. */
    int count() {
        return count;
    }

    /**
     * Reads the records of a whole text. It ends at the first place that is no JSON.
     *
     * @param linesBefore how many lines of the file come before the text
     * @throws IOException when the text cannot be read
     */
    void readAll(Reader text, int linesBefore) throws IOException {
        read(text, linesBefore, "; nothing after this place was read");
    }

    /**
     * Reads the records of one line. What is no JSON costs the rest of that line only.
     *
     * @param linesBefore how many lines of the file come before this one
     * @throws IOException never, since the line is in memory
     */
    void readLine(String line, int linesBefore) throws IOException {
        read(new StringReader(line), linesBefore, "");
    }

    /** Tells of a record that was not even tried. */
    void refuse(int line, String message) {
        count++;
        sink.accept(RecordTree.unreadable(count, line, message));
    }

    private void read(Reader text, int linesBefore, String consequence) throws IOException {
        JsonParser parser = JSON.createParser(text);
        try {
            readEach(parser, linesBefore);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            int line = linesBefore + place.getLineNr();
            refuse(line, "%s (line %d, column %d)%s".formatted(reason(e), line, place.getColumnNr(), consequence));
        }
    }

    private void readEach(JsonParser parser, int linesBefore) throws IOException {
        boolean inList = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && !inList) {
                inList = true;
            } else if (token == JsonToken.END_ARRAY) {
                inList = false;
            } else {
                sink.accept(TreeReader.read(parser, count + 1, linesBefore));
                count++;
            }
        }
    }

    /** Never the parser's own message: it repeats the text, which may be a patient's. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "the record is larger or more deeply nested than any order";
        }
        return e.getOriginalMessage().startsWith("Unexpected end-of-input")
                ? "the text ends before the record does"
                : "this is no JSON: a comma, a quote or a brace is missing or too many";
    }
}

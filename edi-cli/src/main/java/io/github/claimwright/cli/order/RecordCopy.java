package io.github.claimwright.cli.order;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes records out of an order file as they stand there, so that they can be mended and read again: lines of CSV below
 * their header, lines of NDJSON, and any other JSON as a list.
 */
public final class RecordCopy {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Path file;
    private final Set<Integer> wanted;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();
    private final List<RecordTree> records = new ArrayList<>();
    private final OrderText.Form form;

    private RecordCopy(Path file, Set<Integer> wanted) throws IOException {
        this.file = file;
        this.wanted = wanted;
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            OrderText order = new OrderText(text, OrderSchema.published(), this::take);
            order.read();
            this.form = order.form();
        }
    }

    /**
     * Finds records of a file.
     *
     * @param wanted their places in the file, from 1 on
     * @throws IOException when the file cannot be read
     */
    public static RecordCopy of(Path file, Set<Integer> wanted) throws IOException {
        return new RecordCopy(file, wanted);
    }

    private void take(RecordTree record) {
        Integer line = record.line(FieldPath.RECORD);
        starts.put(record.number(), line == null ? 1 : line);
        if (wanted.contains(record.number())) {
            records.add(record);
        }
    }

    /**
     * Whether each of them can be told from what surrounds it. It cannot where the text breaks off, and where a field
     * stands twice in one record of several.
     */
    public boolean isPossible() {
        return switch (form) {
            case LINES -> !wanted.contains(0);
            case CSV -> records.stream().noneMatch(RecordCopy::isBroken) && !wanted.contains(0);
            case JSON ->
                !wanted.contains(0) && records.stream().noneMatch(RecordCopy::isBroken) && (isWhole() || areSound());
        };
    }

    private static boolean isBroken(RecordTree record) {
        return record.root().isMissingNode();
    }

    private boolean areSound() {
        return records.stream().allMatch(record -> record.faults().isEmpty());
    }

    private boolean isWhole() {
        return wanted.containsAll(starts.keySet());
    }

    /**
     * Writes them.
     *
     * @throws IOException when the file cannot be read, or the text not be written
     */
    public void writeTo(Writer out) throws IOException {
        if (isWhole()) {
            out.write(Files.readString(file));
        } else if (form == OrderText.Form.JSON) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            records.forEach(record -> list.add(record.root()));
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list));
            out.write('\n');
        } else {
            copyLines(out);
        }
    }

    /** Which record a line belongs to: the last one that began; before the first one, the header. */
    private void copyLines(Writer out) throws IOException {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        starts.forEach((number, line) -> numbers.put(line, number));
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int line = 1;
            for (String content = text.readLine(); content != null; content = text.readLine(), line++) {
                boolean header = numbers.floorEntry(line) == null;
                if (header || wanted.contains(numbers.floorEntry(line).getValue())) {
                    out.write(content);
                    out.write('\n');
                }
            }
        }
    }
}

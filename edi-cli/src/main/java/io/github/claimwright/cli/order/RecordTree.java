package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stands in its file, not yet judged.
 *
 * @param number the record's place in the file, from 1 on
 * @param root its content; missing when the text is no JSON
 * @param lines the line that each field stands on, by its path
 * @param columns the column that each field stands in, by its path; none but in CSV
 * @param faults what went wrong while it was read
 */
record RecordTree(
        int number, JsonNode root, Map<String, Integer> lines, Map<String, String> columns, List<Fault> faults) {

    /** A record of a text without columns. */
    RecordTree(int number, JsonNode root, Map<String, Integer> lines, List<Fault> faults) {
        this(number, root, lines, Map.of(), faults);
    }

    /** A fault of a CSV file's header, which is no record. */
    static RecordTree ofHeader(int line, CsvHeader.CsvFault fault) {
        String column = fault.column();
        return new RecordTree(
                0,
                MissingNode.getInstance(),
                Map.of(FieldPath.RECORD, line),
                column == null ? Map.of() : Map.of(FieldPath.RECORD, column),
                List.of(new Fault(FieldPath.RECORD, fault.message())));
    }

    /** A record whose text could not be read. */
    static RecordTree unreadable(int number, int line, String message) {
        return new RecordTree(
                number,
                MissingNode.getInstance(),
                Map.of(FieldPath.RECORD, line),
                List.of(new Fault(FieldPath.RECORD, message)));
    }

    /** The line of the field or, when the record has no such field, of the object that lacks it. */
    @Nullable
    Integer line(String path) {
        Integer line = lines.get(path);
        return line == null && !path.isEmpty() ? line(FieldPath.parent(path)) : line;
    }

    /** The column of the field; null when there are none, or none for it. */
    @Nullable
    String column(String path) {
        return columns.get(path);
    }
}

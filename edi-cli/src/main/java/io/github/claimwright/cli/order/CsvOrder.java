package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One record of a CSV order file while its lines come in: one line for each delivered item. */
final class CsvOrder {
    private final int number;
    private final CsvCells cells;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int items;

    CsvOrder(int number, CsvCells cells) {
        this.number = number;
        this.cells = cells;
    }

    /** Takes a line: an item, and the order's own values, which need not be repeated but may not differ. */
    void take(CsvLine line, List<CsvColumn> all) {
        int item = items++;
        lines.putIfAbsent(FieldPath.RECORD, line.number());
        lines.put(CsvNames.ofItem(item), line.number());
        for (CsvColumn column : all) {
            String path = column.path(item);
            columns.put(path, column.label());
            String cell = line.cell(column.index());
            if (!cell.isEmpty()) {
                put(path, cells.value(cell, column.schema()), line.number());
            }
        }
        if (line.cells() > all.size()) {
            fault(
                    CsvNames.ofItem(item),
                    "the line has %d cells but the header has %d columns; put values that hold the separator in quotes"
                            .formatted(line.cells(), all.size()));
        }
    }

    private void put(String path, JsonNode value, int line) {
        JsonPlace place = JsonPlace.of(root, path);
        JsonNode before = place.value();
        if (before.isMissingNode()) {
            place.set(value);
            lines.put(path, line);
        } else if (!before.equals(value)) {
            fault(path, "is not what line %d says; one order has one value".formatted(lines.get(path)));
            lines.put(path, line);
        }
    }

    private void fault(String path, String message) {
        faults.add(new Fault(path, message));
    }

    /** The record. */
    RecordTree tree() {
        return new RecordTree(number, root, lines, columns, faults);
    }
}

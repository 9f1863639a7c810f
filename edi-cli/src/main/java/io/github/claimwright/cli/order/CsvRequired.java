package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The fields without a value of which no record is sound. */
final class CsvRequired {
    private final OrderSchema order;
    private final List<String> paths = new ArrayList<>();

    private CsvRequired(OrderSchema order) {
        this.order = order;
    }

    /** Their paths; those of an item are said of the first. */
    static List<String> of(OrderSchema order) {
        CsvRequired required = new CsvRequired(order);
        required.collect(FieldPath.RECORD, order.root());
        return required.paths;
    }

    private void collect(String path, JsonNode schema) {
        for (String name : Words.texts(order.keyword(schema, "required"))) {
            String field = FieldPath.field(path, name);
            JsonNode of = order.field(schema, name);
            JsonNode entries = order.entry(of);
            if (!order.keyword(of, "properties").isMissingNode()) {
                collect(field, of);
            } else if (order.keyword(entries, "properties").isMissingNode()) {
                paths.add(field);
            } else {
                collect(FieldPath.entry(field, 0), entries);
            }
        }
    }
}

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lists the fields that a record has: everything that holds a value, a list of values as one field. */
final class FieldsPresent {
    private final Set<String> paths = new LinkedHashSet<>();

    private FieldsPresent() {}

    /** The fields' paths in the record's order. */
    static Set<String> of(JsonNode tree) {
        FieldsPresent present = new FieldsPresent();
        present.collect(FieldPath.RECORD, tree);
        return present.paths;
    }

    private void collect(String path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> collect(FieldPath.field(path, field.getKey()), field.getValue()));
        } else if (value.path(0).isObject()) {
            for (int i = 0; i < value.size(); i++) {
                collect(FieldPath.entry(path, i), value.path(i));
            }
        } else {
            paths.add(path);
        }
    }
}

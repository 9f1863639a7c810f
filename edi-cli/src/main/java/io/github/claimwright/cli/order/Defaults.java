package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills in the schema's defaults and remembers which. */
final class Defaults {
    private final OrderSchema order;
    private final Map<String, String> taken = new LinkedHashMap<>();

    private Defaults(OrderSchema order) {
        this.order = order;
    }

    /**
     * Adds the default of each field that the record's objects lack.
     *
     * @return the defaults by their fields' paths
     */
    static Map<String, String> fill(ObjectNode tree, OrderSchema order) {
        Defaults defaults = new Defaults(order);
        defaults.fill(tree, FieldPath.RECORD, order.root());
        return defaults.taken;
    }

    private void fill(ObjectNode object, String path, JsonNode schema) {
        order.keyword(schema, "properties").properties().forEach(field -> {
            String name = field.getKey();
            JsonNode standard = field.getValue().path("default");
            if (object.path(name).isContainerNode()) {
                fillInner(object.path(name), FieldPath.field(path, name), field.getValue());
            } else if (!object.has(name) && !standard.isMissingNode()) {
                object.set(name, standard);
                taken.put(FieldPath.field(path, name), standard.asText());
            }
        });
    }

    private void fillInner(JsonNode value, String path, JsonNode schema) {
        if (value instanceof ObjectNode object) {
            fill(object, path, schema);
        } else {
            for (int i = 0; i < value.size(); i++) {
                fillInner(value.path(i), FieldPath.entry(path, i), order.entry(schema));
            }
        }
    }
}

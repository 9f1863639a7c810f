package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field of a record that is being put together.
 *
 * @param object the object that has the field
 * @param name the field's name
 */
record JsonPlace(ObjectNode object, String name) {

    /** The place of a path such as {@code delivery.items[1].charge}; the objects and lists on the way are made. */
    static JsonPlace of(ObjectNode root, String path) {
        ObjectNode at = root;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            at = step(at, steps[i]);
        }
        return new JsonPlace(at, steps[steps.length - 1]);
    }

    private static ObjectNode step(ObjectNode object, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return object.withObjectProperty(step);
        }
        ArrayNode list = object.withArrayProperty(step.substring(0, bracket));
        return entry(list, Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
    }

    private static ObjectNode entry(ArrayNode list, int index) {
        while (list.size() <= index) {
            list.addObject();
        }
        return (ObjectNode) list.get(index);
    }

    JsonNode value() {
        return object.path(name);
    }

    void set(JsonNode value) {
        object.set(name, value);
    }
}

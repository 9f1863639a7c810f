package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;

/**
 * A place in a record and what the schema says of it.
 *
 * @param path the place's path
 * @param schema what the schema says of the value there; a missing node where the schema knows nothing
 */
record Place(String path, JsonNode schema) {

    /** The place that the schema validator names. */
    static Place of(JsonNodePath steps, OrderSchema order) {
        Place place = new Place(FieldPath.RECORD, order.root());
        for (int i = 0; i < steps.getNameCount(); i++) {
            place = steps.getElement(i) instanceof Integer index
                    ? place.entry(index, order)
                    : place.field(steps.getName(i), order);
        }
        return place;
    }

    /** The place of an object's field. */
    Place field(String name, OrderSchema order) {
        return new Place(FieldPath.field(path, name), order.field(schema, name));
    }

    /** The place of a list's entry. */
    Place entry(int index, OrderSchema order) {
        return new Place(FieldPath.entry(path, index), order.entry(schema));
    }
}

package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.RefusedValueException;
import org.jspecify.annotations.Nullable;

/**
 * Records of one part, which are written as that part.
 *
 * @param type the record
 * @param part the shape of its part
 */
record ValueShape(RecordType type, Shape part) implements Shape {

    @Override
    public @Nullable JsonNode written(Object value) {
        Object inner = type.parts().get(0).of(value);
        return inner == null ? null : part.written(inner);
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        Object inner = part.read(node, at);
        try {
            return type.create(inner);
        } catch (RefusedValueException refused) {
            throw new JsonFault(at, String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public String words() {
        return part.words();
    }
}

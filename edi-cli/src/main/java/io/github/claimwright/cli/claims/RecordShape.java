package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.cli.claims.RecordType.Part;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.rule.Nearest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records, as objects with their parts by name; what says nothing is left out. */
final class RecordShape implements Shape {
    private final RecordType type;
    private final List<Shape> shapes;
    private final List<String> names;

    /**
     * @param shapes the shapes of the parts in their order
     */
    RecordShape(RecordType type, List<Shape> shapes) {
        this.type = type;
        this.shapes = shapes;
        this.names = type.parts().stream().map(Part::name).toList();
    }

    RecordType type() {
        return type;
    }

    /** The shapes of the parts in their order. */
    List<Shape> shapes() {
        return shapes;
    }

    @Override
    public @Nullable JsonNode written(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            Object part = type.parts().get(i).of(value);
            JsonNode node = part == null ? null : shapes.get(i).written(part);
            if (node != null) {
                object.set(names.get(i), node);
            }
        }
        return object.isEmpty() ? null : object;
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (!node.isObject()) {
            throw JsonFault.otherKind(at, this, node);
        }
        refuseUnknown(node, at);
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            values.add(part(i, node.get(names.get(i)), at));
        }
        try {
            return type.create(values.toArray());
        } catch (RefusedValueException refused) {
            throw new JsonFault(at, String.valueOf(refused.getMessage()));
        }
    }

    private @Nullable Object part(int index, @Nullable JsonNode node, Pointer at) {
        Shape shape = shapes.get(index);
        if (node != null) {
            return shape.read(node, at.field(names.get(index)));
        }
        if (type.parts().get(index).optional()) {
            return null;
        }
        Object absent = shape.absent();
        if (absent == null) {
            throw new JsonFault(at.field(names.get(index)), "is missing; expected " + shape.words());
        }
        return absent;
    }

    private void refuseUnknown(JsonNode node, Pointer at) {
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!names.contains(field)) {
                String hint = Nearest.hint(field, names);
                throw new JsonFault(
                        at.field(field),
                        "is unknown" + (hint.isEmpty() ? "; known here are " + String.join(", ", names) : hint));
            }
        }
    }

    /** Where every part may be absent, the whole record may be. */
    @Override
    public @Nullable Object absent() {
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Object value = type.parts().get(i).optional() ? null : shapes.get(i).absent();
            if (value == null && !type.parts().get(i).optional()) {
                return null;
            }
            values.add(value);
        }
        try {
            return type.create(values.toArray());
        } catch (RefusedValueException refused) {
            return null;
        }
    }

    @Override
    public String words() {
        return "an object";
    }
}

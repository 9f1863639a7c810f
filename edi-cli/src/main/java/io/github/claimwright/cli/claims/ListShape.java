package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists; an empty one is left out.
 *
 * @param entries the shape of what is listed
 */
record ListShape(Shape entries) implements Shape {

    @Override
    public @Nullable JsonNode written(Object value) {
        List<?> list = (List<?>) value;
        if (list.isEmpty()) {
            return null;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode(list.size());
        for (Object entry : list) {
            JsonNode node = entries.written(entry);
            array.add(node == null ? NullNode.instance : node);
        }
        return array;
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (!node.isArray()) {
            throw JsonFault.otherKind(at, this, node);
        }
        List<Object> list = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            list.add(entries.read(node.get(i), at.entry(i)));
        }
        return list;
    }

    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public String words() {
        return "a list";
    }
}

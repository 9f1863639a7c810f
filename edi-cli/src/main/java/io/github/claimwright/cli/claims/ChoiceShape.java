package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One of two: the usual one, which is no object, or another one.
 *
 * @param usual the shape of the usual one
 * @param usualType its type
 * @param other the shape of the other one
 */
record ChoiceShape(Shape usual, Class<?> usualType, Shape other) implements Shape {

    @Override
    public @Nullable JsonNode written(Object value) {
        return usualType.isInstance(value) ? usual.written(value) : other.written(value);
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (node.isTextual()) {
            return usual.read(node, at);
        }
        if (!node.isContainerNode()) {
            throw JsonFault.otherKind(at, this, node);
        }
        return other.read(node, at);
    }

    @Override
    public String words() {
        return usual.words() + " or " + other.words();
    }
}

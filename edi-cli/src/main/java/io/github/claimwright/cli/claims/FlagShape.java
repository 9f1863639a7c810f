package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import org.jspecify.annotations.Nullable;

/**
 * True or false.
 *
 * @param leftOut whether false is left out, and what is left out is false
 */
record FlagShape(boolean leftOut) implements Shape {

    @Override
    public @Nullable JsonNode written(Object value) {
        return leftOut && value.equals(false) ? null : BooleanNode.valueOf((Boolean) value);
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (!node.isBoolean()) {
            throw JsonFault.otherKind(at, this, node);
        }
        return node.booleanValue();
    }

    @Override
    public @Nullable Object absent() {
        return leftOut ? false : null;
    }

    @Override
    public String words() {
        return "true or false";
    }
}

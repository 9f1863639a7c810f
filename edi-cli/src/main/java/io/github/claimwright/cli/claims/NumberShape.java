package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;

/**
 * Numbers, exact to the last digit.
 *
 * @param whole whether they are counted in whole
 */
record NumberShape(boolean whole) implements Shape {

    @Override
    public JsonNode written(Object value) {
        return value instanceof Integer number ? IntNode.valueOf(number) : DecimalNode.valueOf((BigDecimal) value);
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (!node.isNumber() || (whole && !node.canConvertToExactIntegral())) {
            throw JsonFault.otherKind(at, this, node);
        }
        if (!whole) {
            return node.decimalValue();
        }
        if (!node.canConvertToInt()) {
            throw new JsonFault(at, "expected a whole number of at most nine digits, found a larger one");
        }
        return node.intValue();
    }

    @Override
    public String words() {
        return whole ? "a whole number" : "a number";
    }
}

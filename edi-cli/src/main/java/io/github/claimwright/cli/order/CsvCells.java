package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Cells as values of a record, of the kind that the schema asks for. What cannot be of that kind stays text, so that the
 * schema finds it.
 */
final class CsvCells {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern SEPARATOR = Pattern.compile(" *[;|] *");

    private final OrderSchema order;

    CsvCells(OrderSchema order) {
        this.order = order;
    }

    /** The value of a cell that is not empty. */
    JsonNode value(String cell, JsonNode schema) {
        return switch (order.keyword(schema, "type").asText()) {
            case "array" -> list(cell, order.entry(schema));
            case "boolean" -> yesOrNo(cell);
            case "integer" ->
                WHOLE.matcher(cell).matches() ? BigIntegerNode.valueOf(new BigInteger(cell)) : TextNode.valueOf(cell);
            default -> TextNode.valueOf(cell);
        };
    }

    private JsonNode list(String cell, JsonNode entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        SEPARATOR.splitAsStream(cell).forEach(entry -> list.add(value(entry, entries)));
        return list;
    }

    /** Spreadsheets write these words in capitals. */
    private static JsonNode yesOrNo(String cell) {
        boolean yes = cell.equalsIgnoreCase("true");
        return yes || cell.equalsIgnoreCase("false") ? BooleanNode.valueOf(yes) : TextNode.valueOf(cell);
    }
}

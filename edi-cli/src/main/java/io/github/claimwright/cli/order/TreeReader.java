package io.github.claimwright.cli.order;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one record's value into a tree, with the lines of its fields. Repeated fields and unwieldy numbers are faults. */
final class TreeReader {
    private static final int MOST_VALUES = 10_000;

    /** Longer numbers and large exponents mean nothing in an order, and arithmetic with them can take for ever. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d)?");

    private final JsonParser parser;
    private final int linesBefore;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int values;

    private TreeReader(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param number the record's number
     * @param linesBefore how many lines of the file the parser has not seen
     * @throws IOException when the text is no JSON, or cannot be read at all
     */
    static RecordTree read(JsonParser parser, int number, int linesBefore) throws IOException {
        TreeReader reader = new TreeReader(parser, linesBefore);
        JsonNode root = reader.value(FieldPath.RECORD);
        return new RecordTree(number, root, reader.lines, reader.faults);
    }

    private JsonNode value(String path) throws IOException {
        refuseBeyondLimit();
        lines.put(path, linesBefore + parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(parser.getBooleanValue());
            default -> NullNode.getInstance();
        };
    }

    private void refuseBeyondLimit() throws StreamConstraintsException {
        values++;
        if (values > MOST_VALUES) {
            throw new StreamConstraintsException("too many values", parser.currentTokenLocation());
        }
    }

    private JsonNode object(String path) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String field = FieldPath.field(path, name);
            parser.nextToken();
            JsonNode value = value(field);
            if (object.has(name)) {
                faults.add(new Fault(field, "is given twice"));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode list(String path) throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(FieldPath.entry(path, list.size())));
        }
        return list;
    }

    private JsonNode number(String path) throws IOException {
        String digits = parser.getText();
        if (!NUMBER.matcher(digits).matches()) {
            faults.add(new Fault(path, "is a number of more than 20 digits, or with a large exponent"));
            return NullNode.getInstance();
        }
        BigDecimal value = new BigDecimal(digits);
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? BigIntegerNode.valueOf(value.toBigIntegerExact())
                : DecimalNode.valueOf(value);
    }
}

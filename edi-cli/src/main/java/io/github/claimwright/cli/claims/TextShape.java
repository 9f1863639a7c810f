package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values that are written as text.
 *
 * @param words what they are
 * @param format the format of JSON Schema; empty for none
 * @param choices all values there are; empty when they cannot be told
 * @param parse reads one, and throws {@link IllegalArgumentException} or {@link DateTimeException} for another text
 */
record TextShape(String words, String format, List<String> choices, Function<String, Object> parse) implements Shape {
    static final TextShape TEXT = new TextShape("text", "", List.of(), text -> text);
    static final TextShape DATE = new TextShape("a date such as \"2026-01-31\"", "date", List.of(), LocalDate::parse);
    static final TextShape CHARACTER = new TextShape("a single character", "", List.of(), TextShape::character);

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return text.charAt(0);
    }

    static TextShape ofEnum(Class<?> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        String words = names.stream().collect(Collectors.joining("\", \"", "one of \"", "\""));
        return new TextShape(words, "", names, text -> type.getEnumConstants()[index(names, text)]);
    }

    private static int index(List<String> names, String text) {
        int index = names.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("none of them");
        }
        return index;
    }

    @Override
    public JsonNode written(Object value) {
        return TextNode.valueOf(value.toString());
    }

    @Override
    public Object read(JsonNode node, Pointer at) {
        if (!node.isTextual()) {
            throw JsonFault.otherKind(at, this, node);
        }
        try {
            return parse.apply(node.textValue());
        } catch (IllegalArgumentException | DateTimeException other) {
            throw new JsonFault(at, "expected %s, found other text".formatted(words));
        }
    }
}

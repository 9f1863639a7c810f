package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How messages speak of values and fields. */
final class Words {
    private Words() {}

    /** What kind of value it is, never which. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NUMBER -> value.canConvertToExactIntegral() ? "a number" : "a number with decimals";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> value.asText().isEmpty() ? "empty text" : "text";
        };
    }

    /** A word of the file or the schema, set off from the sentence. */
    static String quoted(String word) {
        return "`" + word + "`";
    }

    /** {@code `a`, `b` or `c`}. */
    static String anyOf(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code `a`, `b` and `c`}. */
    static String allOf(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        String start = words.subList(0, end).stream().map(Words::quoted).collect(Collectors.joining(", "));
        return start.isEmpty() ? quoted(words.get(end)) : start + last + quoted(words.get(end));
    }

    /** The texts of a list of the schema. */
    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

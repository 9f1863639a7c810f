package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON that is no file of claims. The message names the place, what is wrong and what to do, and never a value. */
public final class JsonFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonFault(Pointer at, String problem) {
        super(at + ": " + problem);
    }

    /** Something of another kind. */
    static JsonFault otherKind(Pointer at, Shape expected, JsonNode found) {
        return new JsonFault(
                at, "expected %s, found %s%s".formatted(expected.words(), kind(found), mend(expected, found)));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private static String mend(Shape expected, JsonNode found) {
        if (found.isNull()) {
            return "; leave out what has no value";
        }
        if (expected instanceof NumberShape && found.isTextual()) {
            return "; write it without quotes";
        }
        return found.isNumber() ? "; put it in quotes" : "";
    }
}

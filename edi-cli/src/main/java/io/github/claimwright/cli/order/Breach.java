package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/**
 * One breach of the schema, with what is needed to speak of it.
 *
 * @param keyword the keyword that was breached, such as {@code pattern}
 * @param demand what the keyword demands
 * @param place where the value is
 * @param value the value
 * @param names the value's fields that the breach is about, the one at fault first; empty when it is about the value itself
 */
record Breach(String keyword, JsonNode demand, Place place, JsonNode value, List<String> names) {

    /**
     * Reads the schema validator's message. A breach of one of several alternatives is a breach of the keyword that offers
     * them.
     */
    static Breach of(ValidationMessage message, OrderSchema order) {
        JsonNodePath keyword = message.getSchemaLocation().getFragment();
        JsonNodePath offer = offer(keyword);
        return new Breach(
                offer.getName(-1),
                order.root().at(offer.toString()),
                Place.of(message.getInstanceLocation(), order),
                message.getInstanceNode(),
                offer.equals(keyword) ? names(message) : List.of());
    }

    private static JsonNodePath offer(JsonNodePath keyword) {
        for (JsonNodePath path = keyword; path.getNameCount() > 0; path = path.getParent()) {
            if (path.getName(-1).equals("anyOf") || path.getName(-1).equals("oneOf")) {
                return path;
            }
        }
        return keyword;
    }

    private static List<String> names(ValidationMessage message) {
        return switch (message.getType()) {
            case "required", "additionalProperties" -> List.of(message.getProperty());
            case "dependentRequired" -> List.of(message.getProperty(), message.getArguments()[0].toString());
            default -> List.of();
        };
    }

    /** The path of what is at fault: the value, or the field of it that is missing or unknown. */
    String path() {
        return names.isEmpty() ? place.path() : FieldPath.field(place.path(), names.get(0));
    }

    /** The fields that the alternatives ask for, one each. */
    List<String> alternatives() {
        return demand.findValues("required").stream()
                .flatMap(required -> Words.texts(required).stream())
                .toList();
    }
}

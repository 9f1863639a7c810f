package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;

/** The named definitions of a JSON Schema, each written once. */
final class Definitions {
    private final ObjectNode definitions;

    /**
     * @param definitions takes the definitions
     */
    Definitions(ObjectNode definitions) {
        this.definitions = definitions;
    }

    ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A reference to a definition, which is made when it is first met. */
    ObjectNode reference(String name, BiConsumer<ObjectNode, Definitions> making) {
        String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        if (!definitions.has(small)) {
            making.accept(definitions.putObject(small), this);
        }
        return object().put("$ref", "#/$defs/" + small);
    }
}

package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.cli.claims.RecordType.Part;
import io.github.claimwright.model.Claim;
import java.io.IOException;
import java.util.Set;

/** Makes the published schema of the shapes that the reader reads, in the words of the model's documentation. */
final class SchemaOfShapes {
    /** Parties that a claim may have from the claim before it. */
    private static final Set<String> INHERITED = Set.of("billingProvider", "subscriber", "payer");

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final Documentation documentation = new Documentation();

    static ObjectNode schema() throws IOException {
        SchemaOfShapes schema = new SchemaOfShapes();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:claimwright:claims:" + JsonFile.VERSION);
        root.put("title", "a file of claims");
        root.put(
                "description",
                "A whole 837P file in the words of the claim model, as `claimwright show --format json` prints it and"
                        + " `claimwright write` takes it. docs/claims.md tells more.");
        root.setAll(schema.of(new Shapes().of(JsonFile.class)));
        root.set("$defs", schema.definitions);
        return root;
    }

    private ObjectNode of(Shape shape) throws IOException {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (shape instanceof TextShape text) {
            ofText(text, schema);
        } else if (shape instanceof NumberShape number) {
            schema.put("type", number.whole() ? "integer" : "number");
        } else if (shape instanceof FlagShape) {
            schema.put("type", "boolean");
        } else if (shape instanceof ListShape list) {
            schema.put("type", "array").set("items", of(list.entries()));
        } else if (shape instanceof ValueShape value) {
            return of(value.part());
        } else if (shape instanceof ChoiceShape choice) {
            schema.putArray("oneOf").add(of(choice.usual())).add(of(choice.other()));
        } else if (shape instanceof RecordShape object) {
            schema.put("$ref", "#/$defs/" + defined(object));
        }
        return schema;
    }

    private static void ofText(TextShape text, ObjectNode schema) {
        schema.put("type", "string");
        if (!text.format().isEmpty()) {
            schema.put("format", text.format());
        }
        if (!text.choices().isEmpty()) {
            text.choices().forEach(schema.putArray("enum")::add);
        }
        if (text.equals(TextShape.CHARACTER)) {
            schema.put("minLength", 1).put("maxLength", 1);
        }
    }

    private String defined(RecordShape shape) throws IOException {
        Class<?> type = shape.type().type();
        String simple = type.getSimpleName();
        String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        if (!definitions.has(name)) {
            define(shape, type, definitions.putObject(name));
        }
        return name;
    }

    private void define(RecordShape shape, Class<?> type, ObjectNode schema) throws IOException {
        schema.put("description", documentation.of(type));
        schema.put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.arrayNode();
        ObjectNode properties = schema.objectNode();
        for (int i = 0; i < shape.shapes().size(); i++) {
            Part part = shape.type().parts().get(i);
            properties.set(
                    part.name(), of(shape.shapes().get(i)).put("description", documentation.of(type, part.name())));
            boolean inherited = type.equals(Claim.class) && INHERITED.contains(part.name());
            if (!part.optional() && !inherited && shape.shapes().get(i).absent() == null) {
                required.add(part.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
    }
}

package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The JSON Schema (2020-12) of files of claims, made of the model's types. */
public final class ClaimsSchema {
    /** Parties that a claim may have from the claim before it. */
    private static final Set<String> INHERITED = Set.of("billingProvider", "subscriber", "payer");

    private ClaimsSchema() {}

    /** The schema. */
    public static ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:claimwright:claims:" + JsonFile.VERSION)
                .put("title", "a file of claims")
                .put(
                        "description",
                        "A whole 837P file in the words of the claim model, as `claimwright show --format json` prints it"
                                + " and `claimwright write` takes it. docs/claims.md tells what it means.");
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        JsonNode root = new Shapes().of(JsonFile.class).schema(new Definitions(definitions));
        schema.setAll((ObjectNode) root);
        withoutInherited(definitions);
        schema.set("$defs", definitions);
        return schema;
    }

    private static void withoutInherited(ObjectNode definitions) {
        ObjectNode claim = (ObjectNode) definitions.path("claim");
        ArrayNode required = claim.arrayNode();
        for (JsonNode name : claim.path("required")) {
            if (!INHERITED.contains(name.asText())) {
                required.add(name);
            }
        }
        claim.set("required", required);
    }
}

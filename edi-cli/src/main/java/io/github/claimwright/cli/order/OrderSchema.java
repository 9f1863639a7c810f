package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The published contract, {@code docs/order.schema.json}, of which the jar carries a copy. It judges records, and is itself
 * read for what messages say of a field.
 */
final class OrderSchema {
    private static final String RESOURCE = "order.schema.json";

    private final JsonNode root;
    private final JsonSchema judge;

    private OrderSchema(JsonNode root) {
        this.root = root;
        this.judge = judge(root);
    }

    /** The schema in this jar. */
    static OrderSchema published() {
        try (InputStream in = Objects.requireNonNull(OrderSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new OrderSchema(JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the order schema in this jar is damaged", e);
        }
    }

    private static JsonSchema judge(JsonNode root) {
        JsonMetaSchema words = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .formats(Formats.ALL)
                .build();
        SchemaValidatorsConfig settings = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .losslessNarrowing(true) // 1.0 is a whole number, as the specification says
                .regularExpressionFactory(OrderSchema::wholeText)
                .build();
        return JsonSchemaFactory.builder()
                .defaultMetaSchemaIri(words.getIri())
                .metaSchema(words)
                .build()
                .getSchema(root, settings);
    }

    /** Every pattern of the schema is anchored; Java's {@code $} alone would let a line feed follow. */
    private static RegularExpression wholeText(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value).matches();
    }

    /** Where the record breaks the schema. */
    Set<ValidationMessage> breaches(JsonNode record) {
        return judge.validate(record);
    }

    /** The whole schema. */
    JsonNode root() {
        return root;
    }

    /** What the schema says of an object's field; a missing node for a field that it does not know. */
    JsonNode field(JsonNode object, String name) {
        return target(object).path("properties").path(name);
    }

    /** What the schema says of a list's entries. */
    JsonNode entry(JsonNode list) {
        return target(list).path("items");
    }

    /** The keyword of the field's own schema or, where that has none, of the definition it refers to. */
    JsonNode keyword(JsonNode field, String keyword) {
        return field.has(keyword) ? field.path(keyword) : target(field).path(keyword);
    }

    private JsonNode target(JsonNode field) {
        return field.has("$ref") ? root.at(field.path("$ref").asText().substring(1)) : field;
    }
}

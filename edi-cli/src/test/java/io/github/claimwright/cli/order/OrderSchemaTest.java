package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.claimwright.order.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema: complete, strict, and no other than what the mapper reads. */
class OrderSchemaTest {
    private static final OrderSchema SCHEMA = OrderSchema.published();
    private static final SchemaFaults FAULTS = new SchemaFaults(SCHEMA);

    /** Keywords that no record can breach. */
    private static final Set<String> SILENT = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "examples",
            "default",
            "properties",
            "items",
            "if",
            "then",
            "allOf");

    /** Values that stand in no field of the largest test record, so that one of them changes any field. */
    private static final List<JsonNode> OTHERS = Stream.of(
                    "\"ZZ\"",
                    "\"ZZ9\"",
                    "\"19\"",
                    "\"2001-02-03\"",
                    "\"1928374655\"",
                    "\"987654321\"",
                    "\"98765-4321\"",
                    "\"976-555-1234\"",
                    "\"00093681655\"",
                    "\"E0575\"",
                    "\"J18.9\"",
                    "\"z@example.com\"",
                    "\"207R00000X\"",
                    "\"primary\"",
                    "\"13\"",
                    "\"XV\"",
                    "\"EIN\"",
                    "\"M\"",
                    "\"Y\"",
                    "\"UN\"",
                    "\"used\"",
                    "\"child\"",
                    "\"spouse\"",
                    "\"CR\"",
                    "\"9 mL\"",
                    "\"undecided\"",
                    "\"week\"",
                    "\"UPC\"",
                    "[\"N19\"]",
                    "\"GA\"",
                    "5",
                    "true",
                    "[\"RT\"]",
                    "[\"J18.9\"]")
            .map(OrderSchemaTest::value)
            .toList();

    @Test
    void isTheOneInTheJar() throws IOException {
        String published = Files.readString(Path.of("..", "docs", "order.schema.json"));
        assertEquals(Records.tree(published), SCHEMA.root());
    }

    @Test
    void isAValidSchema() {
        SchemaLocation dialect = SchemaLocation.of(SCHEMA.root().path("$schema").asText());
        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(dialect)
                        .validate(SCHEMA.root()));
    }

    @Test
    void describesEveryField() {
        for (Place field : fields()) {
            assertFalse(field.schema().path("description").asText().isBlank(), field.path());
            assertFalse(SCHEMA.keyword(field.schema(), "title").asText().isBlank(), field.path());
        }
    }

    @Test
    void closesEveryObject() {
        List<JsonNode> objects = SCHEMA.root().findParents("required");
        for (JsonNode object : objects) {
            assertTrue(
                    !object.has("properties")
                            || !object.path("additionalProperties").asBoolean(true),
                    object::toString);
        }
    }

    @Test
    void anchorsEveryPattern() {
        List<JsonNode> patterns = SCHEMA.root().findValues("pattern");
        assertFalse(patterns.isEmpty());
        for (JsonNode pattern : patterns) {
            assertTrue(pattern.asText().matches("\\^.*\\$"), pattern.asText());
        }
    }

    @Test
    void hasASentenceForEachKeyword() {
        Set<String> keywords = new TreeSet<>();
        collectKeywords(SCHEMA.root(), keywords);
        keywords.removeAll(SILENT);
        assertEquals(new TreeSet<>(FAULTS.keywords()), keywords);
    }

    @Test
    void acceptsItsOwnExamples() {
        for (Place field : fields()) {
            for (JsonNode example : SCHEMA.keyword(field.schema(), "examples")) {
                Set<Fault> faults = new TreeSet<>(Comparator.comparing(Fault::field));
                changes(field.path(), example).forEach(tree -> faults.addAll(FAULTS.of(tree)));
                faults.removeIf(
                        fault -> !fault.field().replaceAll("\\[\\d+]", "[]").equals(field.path()));
                assertEquals(Set.of(), faults, field.path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasNoFieldThatTheMapperDoesNotRead(String path) {
        List<Order> before = List.of(Records.order(Records.MOST), Records.order(Records.MOST_VOID));
        boolean read = OTHERS.stream()
                .flatMap(other -> changes(path, other).stream())
                .map(tree -> Records.read(tree.toString()).orders())
                .anyMatch(orders ->
                        !orders.isEmpty() && !before.contains(orders.get(0).order()));
        assertTrue(read);
    }

    static List<String> values() {
        return fields().stream()
                .filter(field -> SCHEMA.keyword(field.schema(), "properties").isMissingNode())
                .filter(field -> SCHEMA.keyword(SCHEMA.entry(field.schema()), "properties")
                        .isMissingNode())
                .map(Place::path)
                .toList();
    }

    /** Every field that the schema knows, with {@code []} for an entry of a list. */
    private static List<Place> fields() {
        List<Place> fields = new ArrayList<>();
        collectFields(new Place(FieldPath.RECORD, SCHEMA.root()), fields);
        return fields;
    }

    private static void collectFields(Place object, List<Place> fields) {
        SCHEMA.keyword(object.schema(), "properties").fieldNames().forEachRemaining(name -> {
            Place field = object.field(name, SCHEMA);
            JsonNode entry = SCHEMA.entry(field.schema());
            fields.add(field);
            collectFields(entry.isMissingNode() ? field : new Place(field.path() + "[]", entry), fields);
        });
    }

    private static void collectKeywords(JsonNode schema, Set<String> keywords) {
        schema.properties().forEach(keyword -> {
            keywords.add(keyword.getKey());
            switch (keyword.getKey()) {
                case "properties", "$defs" -> keyword.getValue().forEach(inner -> collectKeywords(inner, keywords));
                case "items", "if", "then" -> collectKeywords(keyword.getValue(), keywords);
                case "anyOf", "oneOf", "allOf" -> keyword.getValue().forEach(inner -> collectKeywords(inner, keywords));
                default -> {}
            }
        });
    }

    /** The largest test records with the value put into each place of the path in turn. */
    private static List<ObjectNode> changes(String path, JsonNode value) {
        return Stream.of(Records.MOST, Records.MOST_VOID)
                .map(Records::tree)
                .flatMap(most -> places(path, most)
                        .filter(place -> !most.at(place).isMissingNode())
                        .map(place -> changed(most.deepCopy(), place, value)))
                .toList();
    }

    /** The pointers of a path, one for each entry of the lists that it goes through. */
    private static Stream<String> places(String path, ObjectNode tree) {
        int list = path.indexOf("[]");
        if (list < 0) {
            return Stream.of("/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
        }
        String before = path.substring(0, list);
        return places(before, tree)
                .flatMap(pointer -> IntStream.range(0, tree.at(pointer).size()).boxed())
                .flatMap(entry -> places(before + "[" + entry + "]" + path.substring(list + 2), tree));
    }

    private static ObjectNode changed(ObjectNode tree, String place, JsonNode value) {
        int last = place.lastIndexOf('/');
        ((ObjectNode) tree.at(place.substring(0, last))).set(place.substring(last + 1), value);
        return tree;
    }

    private static JsonNode value(String json) {
        return Records.tree("{\"value\": " + json + "}").path("value");
    }
}

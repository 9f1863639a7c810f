package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a record, it ends as an order or as problems, and no problem tells of the patient. */
class OrderMutationTest {
    private static final List<String> PATIENT = List.of(
            "DOYLE",
            "MARGARET",
            "ANNE",
            "1948-07-19",
            "OAK ST",
            "NEWTON",
            "67114",
            "5MH0",
            "HALVORSEN",
            "HENRY",
            "RUTH",
            "2ND ST");

    @Property(tries = 500)
    void endsAsAnOrderOrAsProblems(@ForAll("mutations") List<Mutation> mutations) {
        ObjectNode tree = Records.tree(Records.MOST);
        mutations.forEach(mutation -> mutation.applyTo(tree));
        assertEndsWell(tree.toString());
    }

    @Property(tries = 500)
    void endsAsAnOrderOrAsProblemsWhateverItsText(@ForAll("cuts") List<Cut> cuts) {
        StringBuilder text = new StringBuilder(Records.MOST);
        cuts.forEach(cut -> cut.applyTo(text));
        assertEndsWell(text.toString());
    }

    private static void assertEndsWell(String json) {
        OrdersRead read = Records.read(json);
        assertFalse(read.orders().isEmpty() && read.problems().isEmpty());
        for (OrderProblem problem : read.problems()) {
            PATIENT.forEach(secret -> assertFalse(problem.text().contains(secret), problem::text));
            assertTrue(problem.text().chars().allMatch(c -> c >= ' ' && c <= '~'), problem::text);
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("npi", "quantty", "items", "ndc", "charge", "units", "$ref", "a.b", "é", ""),
                Arbitraries.strings().ofMaxLength(60));
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "7",
                "0.001",
                "1e5",
                "1e99",
                "123456789012345678901234567890",
                "\"\"",
                "\" \"",
                "\"7\"",
                "\"\\u0000\"",
                "\"\\ud83d\\ude00\"",
                "\"2026-02-30\"",
                "\"J44.9\"",
                "[]",
                "[[]]",
                "[1, 1]",
                "{}",
                "{\"zip\": 1}",
                "[{}]");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), Arbitraries.of(Kind.values()), names, values)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Cut>> cuts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Records.MOST.length()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.oneOf(
                                Arbitraries.of("", "\"", "{", "}", "[", "]", ",", ":", "\n", "\\", "\uFEFF", "\uD83D"),
                                Arbitraries.strings().ofMaxLength(5)))
                .as(Cut::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    enum Kind {
        DELETE,
        RENAME,
        REPLACE,
        ADD
    }

    /** One change of one field of one object. */
    record Mutation(int place, Kind kind, String name, String value) {
        void applyTo(ObjectNode tree) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(tree, objects);
            ObjectNode object = objects.get(place % objects.size());
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (kind == Kind.ADD || names.isEmpty()) {
                object.set(name, json());
            } else {
                change(object, names.get(place % names.size()));
            }
        }

        private void change(ObjectNode object, String field) {
            JsonNode old = object.remove(field);
            if (kind == Kind.RENAME) {
                object.set(name, old);
            } else if (kind == Kind.REPLACE) {
                object.set(field, json());
            }
        }

        private JsonNode json() {
            return Records.tree("{\"value\": " + value + "}").path("value");
        }

        private static void collect(JsonNode node, List<ObjectNode> objects) {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
            if (node instanceof ObjectNode || node instanceof ArrayNode) {
                node.forEach(child -> collect(child, objects));
            }
        }
    }

    /** A piece of the text replaced by another. */
    record Cut(int start, int length, String replacement) {
        void applyTo(StringBuilder text) {
            int from = Math.min(start, text.length());
            text.replace(from, Math.min(from + length, text.length()), replacement);
        }
    }
}

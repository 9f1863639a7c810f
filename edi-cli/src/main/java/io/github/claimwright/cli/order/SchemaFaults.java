package io.github.claimwright.cli.order;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with a record by the schema: one sentence for each keyword that a record can breach. */
final class SchemaFaults {
    private final OrderSchema order;
    private final Expectation expected;
    private final UnknownField unknown;
    private final Map<String, Function<Breach, String>> sentences;

    SchemaFaults(OrderSchema order) {
        this.order = order;
        this.expected = new Expectation(order);
        this.unknown = new UnknownField(order);
        this.sentences = Map.ofEntries(
                entry("required", this::missing),
                entry("dependentRequired", SchemaFaults::missingPartner),
                entry("additionalProperties", this::unknown),
                entry("anyOf", SchemaFaults::noneOf),
                entry("oneOf", SchemaFaults::notOneOf),
                entry("type", expected::otherKind),
                entry("enum", expected::otherWord),
                entry("pattern", expected::otherForm),
                entry("const", breach -> "must be " + demand(breach) + " beside the other fields given"),
                entry("format", breach -> Formats.fault(breach.demand().asText())),
                entry(
                        "maxLength",
                        breach -> tooMany(
                                breach, "characters", breach.value().asText().length())),
                entry(
                        "maxItems",
                        breach -> tooMany(breach, "entries", breach.value().size())),
                entry("minItems", breach -> "must have at least " + demand(breach) + " entry"),
                entry("uniqueItems", breach -> "has the same entry twice"),
                entry("minimum", breach -> "must be at least " + demand(breach)),
                entry("exclusiveMinimum", breach -> "must be more than " + demand(breach)),
                entry("maximum", breach -> "must be at most " + demand(breach)));
    }

    /** What is wrong with the record, each fault once. */
    List<Fault> of(JsonNode tree) {
        return order.breaches(tree).stream()
                .map(message -> Breach.of(message, order))
                .map(breach -> new Fault(breach.path(), sentence(breach)))
                .distinct()
                .toList();
    }

    /** The keywords that a schema may use. */
    Set<String> keywords() {
        return sentences.keySet();
    }

    private String sentence(Breach breach) {
        return Objects.requireNonNull(sentences.get(breach.keyword()), breach.keyword())
                .apply(breach);
    }

    private String missing(Breach breach) {
        JsonNode field = order.field(breach.place().schema(), breach.names().get(0));
        return "is missing; expected " + expected.of(field);
    }

    private static String missingPartner(Breach breach) {
        return "goes with " + Words.quoted(breach.names().get(1)) + ", which is missing";
    }

    private String unknown(Breach breach) {
        return unknown.message(breach.place().schema(), breach.names().get(0));
    }

    private static String noneOf(Breach breach) {
        return "expected " + Words.anyOf(breach.alternatives()) + ", found none";
    }

    private static String notOneOf(Breach breach) {
        List<String> names = breach.alternatives();
        List<String> given = names.stream().filter(breach.value()::has).toList();
        return given.isEmpty()
                ? noneOf(breach)
                : "expected only one of " + Words.anyOf(names) + ", found " + Words.allOf(given);
    }

    private static String tooMany(Breach breach, String what, int found) {
        return "must have at most %s %s, found %d".formatted(demand(breach), what, found);
    }

    private static String demand(Breach breach) {
        JsonNode demand = breach.demand();
        return demand.isNumber() ? demand.decimalValue().toPlainString() : Words.quoted(demand.asText());
    }
}

package io.github.claimwright.validate.declared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text of one rule: what stands below {@code [ID]}.
 *
 * @param id the rule's id
 * @param line the line of the id, from 1
 * @param facts what is said of it, by name, each with its line
 */
public record RuleText(String id, int line, Map<String, Fact> facts) {

    /**
     * One line, with those that continue it.
     *
     * @param line its number, from 1
     * @param text what stands behind the equals sign
     */
    public record Fact(int line, String text) {}

    /** Keeps the facts in their order. */
    public RuleText {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    Optional<String> text(String name) {
        return fact(name).map(Fact::text);
    }

    Fact required(String name) throws DeclarationException {
        return fact(name)
                .orElseThrow(
                        () -> new DeclarationException(line, "rule %s does not say \"%s = ...\"".formatted(id, name)));
    }
}

package io.github.claimwright.validate.rule;

import io.github.claimwright.x12.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One breach of one rule at one place.
 *
 * @param rule the rule that was broken
 * @param severity how bad it is under the profile that was used; the rule keeps its own
 * @param values what fills the rule's message; {@link Hidden} ones may be a patient's
 * @param location where it is
 * @param claim the claim's account number (CLM01); null outside of a claim
 */
public record Finding(
        Rule rule,
        Severity severity,
        List<Object> values,
        Location location,
        @Nullable String claim) {

    /** Copies the values. */
    public Finding {
        values = List.copyOf(values);
    }

    /** What is wrong, in one sentence, without values that may be a patient's. */
    public String message() {
        return rule.message().formatted(values.toArray());
    }

    /** What is wrong, with all values. */
    public String messageWithValues() {
        return rule.message().formatted(values.stream().map(Finding::shown).toArray());
    }

    private static Object shown(Object value) {
        return value instanceof Hidden hidden ? hidden.value() : value;
    }

    /** Rule, place and message, without values that may be a patient's. */
    @Override
    public String toString() {
        return "%s %s %s (segment %d): %s".formatted(severity, rule.id(), location, location.segment(), message());
    }
}

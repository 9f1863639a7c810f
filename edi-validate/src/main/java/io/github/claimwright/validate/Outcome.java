package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.util.Map;
import java.util.Set;

/**
 * What is known beside the findings when a file has been read.
 *
 * @param counts how much was read
 * @param active the SNIP levels of which the profile has a rule on
 * @param unclear what was missing for a sure answer, by the SNIP level that could not be judged
 */
public record Outcome(Counts counts, Set<SnipLevel> active, Map<SnipLevel, Set<String>> unclear) {
    /** Copies both. */
    public Outcome {
        active = Set.copyOf(active);
        unclear = Map.copyOf(unclear);
    }

    ValidationReport.Builder applyTo(ValidationReport.Builder report) {
        return report.outcome(this);
    }
}

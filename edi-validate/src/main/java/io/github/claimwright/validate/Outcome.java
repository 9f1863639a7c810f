package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.util.Map;
import java.util.Set;

/**
 * What is known beside the findings when a file has been read.
 *
 * @param counts how much was read
 * @param unclear what was missing for a sure answer, by the SNIP level that could not be judged
 */
public record Outcome(Counts counts, Map<SnipLevel, Set<String>> unclear) {
    /** Copies the map. */
    public Outcome {
        unclear = Map.copyOf(unclear);
    }

    ValidationReport.Builder applyTo(ValidationReport.Builder report) {
        return report.outcome(this);
    }
}

package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.rule.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * How one rule is set under a profile.
 *
 * @param severity how a breach weighs; empty when the rule is off
 * @param parameters the rule's parameters with their values
 * @param decidedBy the profile that set severity or a parameter last; the rule's own id of defaults is {@code default}
 */
public record Setting(Optional<Severity> severity, Map<String, String> parameters, String decidedBy) {
    /** Copies the parameters. */
    public Setting {
        parameters = Map.copyOf(parameters);
    }
}

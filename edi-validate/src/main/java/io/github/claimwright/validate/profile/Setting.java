package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one rule is set under a profile, and by which layer. A layer is a profile, {@code command line}, or {@code default}
 * for what the rule itself says.
 *
 * @param severity how a breach weighs; empty when the rule is off
 * @param parameters the rule's parameters with their values
 * @param decidedBy the layer that weighed the rule last
 * @param parametersDecidedBy the layer that set each parameter last, by the parameter's name
 */
public record Setting(
        Optional<Severity> severity,
        Map<String, String> parameters,
        String decidedBy,
        Map<String, String> parametersDecidedBy) {
    /** The layer of what the rule itself says. */
    public static final String DEFAULT = "default";

    /** Copies the parameters. */
    public Setting {
        parameters = Map.copyOf(parameters);
        parametersDecidedBy = Map.copyOf(parametersDecidedBy);
    }

    /** What the rule itself says. */
    static Setting of(Rule rule) {
        Optional<Severity> severity = rule.active() ? Optional.of(rule.severity()) : Optional.empty();
        return new Setting(severity, rule.parameters(), DEFAULT, Map.of());
    }

    /** The layer that set a parameter. */
    public String decidedBy(String parameter) {
        return parametersDecidedBy.getOrDefault(parameter, DEFAULT);
    }

    Setting weighed(Optional<Severity> weight, String layer) {
        return new Setting(weight, parameters, layer, parametersDecidedBy);
    }

    Setting with(String parameter, String value, String layer) {
        Map<String, String> values = new TreeMap<>(parameters);
        values.put(parameter, value);
        Map<String, String> layers = new TreeMap<>(parametersDecidedBy);
        layers.put(parameter, layer);
        return new Setting(severity, values, decidedBy, layers);
    }
}

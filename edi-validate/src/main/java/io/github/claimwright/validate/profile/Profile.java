package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One payer's view of the rules: which there are, which are on, how they weigh, and how their parameters are set. Immutable.
 *
 * @param name the profile's name
 * @param layers the profiles it is built from, the base first, itself last
 * @param rules all rules: those of the catalog, and those that a layer adds
 * @param settings the setting of every rule, by rule id
 */
public record Profile(String name, List<String> layers, List<Rule> rules, Map<String, Setting> settings) {

    /** Copies all of them. */
    public Profile {
        layers = List.copyOf(layers);
        rules = List.copyOf(rules);
        settings = Map.copyOf(settings);
    }

    /** The rule with the id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** How the rule is set. */
    public Setting of(Rule rule) {
        Setting setting = settings.get(rule.id());
        if (setting == null) {
            throw new IllegalArgumentException("profile " + name + " was made without rule " + rule.id());
        }
        return setting;
    }

    /** The same profile with one rule weighed otherwise, as {@code --rule} asks. */
    public Profile with(Rule rule, Optional<Severity> severity, String decidedBy) {
        Map<String, Setting> changed = new TreeMap<>(settings);
        changed.put(rule.id(), of(rule).weighed(severity, decidedBy));
        return new Profile(name, layers, rules, changed);
    }

    /** Reads a weight: {@code off}, {@code info}, {@code warning} or {@code error}. */
    public static Optional<Optional<Severity>> weight(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "off" -> Optional.of(Optional.empty());
            case "info" -> Optional.of(Optional.of(Severity.INFO));
            case "warning" -> Optional.of(Optional.of(Severity.WARNING));
            case "error" -> Optional.of(Optional.of(Severity.ERROR));
            default -> Optional.empty();
        };
    }
}

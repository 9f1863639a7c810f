package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.declared.DeclarationException;
import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.declared.PlaceRules;
import io.github.claimwright.validate.declared.RuleText;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts one layer after the other on top of the rules as they are. */
final class Layering {
    private static final int LONGEST_NUMBER = 9;

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Setting> settings = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Layering(List<Rule> catalog) {
        catalog.forEach(this::add);
    }

    private void add(Rule rule) {
        rules.put(rule.id(), rule);
        settings.put(rule.id(), Setting.of(rule));
    }

    Profile profile() {
        return new Profile(names.get(names.size() - 1), names, List.copyOf(rules.values()), settings);
    }

    void put(ProfileFile layer) throws ProfileException {
        names.add(layer.name());
        for (RuleText text : layer.rules()) {
            declare(layer.name(), text);
        }
        for (ProfileLine line : layer.lines()) {
            set(layer.name(), line);
        }
    }

    private void declare(String layer, RuleText text) throws ProfileException {
        if (rules.containsKey(text.id())) {
            throw ProfileException.at(layer, text.line(), "there is a rule %s already".formatted(text.id()));
        }
        try {
            add(DeclaredRules.of(text, SnipLevel.PAYER));
        } catch (DeclarationException wrong) {
            throw ProfileException.at(layer, wrong);
        }
        change(text.id(), setting(text.id()).weighed(setting(text.id()).severity(), layer));
    }

    private void set(String layer, ProfileLine line) throws ProfileException {
        if (line.key().equals("extends")) {
            return;
        }
        if (line.isOfPlace()) {
            ofPlace(layer, line);
            return;
        }
        int dot = line.key().indexOf('.');
        Rule rule = known(dot < 0 ? line.key() : line.key().substring(0, dot), layer, line);
        if (dot < 0) {
            change(rule.id(), setting(rule.id()).weighed(weight(layer, line), layer));
        } else {
            parameter(rule, line.key().substring(dot + 1), layer, line);
        }
    }

    private Rule known(String id, String layer, ProfileLine line) throws ProfileException {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw ProfileException.at(
                    layer, line.number(), "there is no rule " + id + Nearest.hint(id, rules.keySet()));
        }
        return rule;
    }

    private void ofPlace(String layer, ProfileLine line) throws ProfileException {
        String place = line.key().substring(line.key().indexOf(' ')).strip();
        try {
            Rule rule = line.key().startsWith(ProfileLine.REQUIRE)
                    ? PlaceRules.required(place, line.number())
                    : PlaceRules.forbidden(place, line.number());
            add(rule);
            change(rule.id(), setting(rule.id()).weighed(weight(layer, line), layer));
        } catch (DeclarationException wrong) {
            throw ProfileException.at(layer, wrong);
        }
    }

    private static Optional<Severity> weight(String layer, ProfileLine line) throws ProfileException {
        return Profile.weight(line.value())
                .orElseThrow(() ->
                        ProfileException.at(layer, line.number(), "a rule is weighed off, info, warning or error"));
    }

    private void parameter(Rule rule, String name, String layer, ProfileLine line) throws ProfileException {
        String standard = rule.parameters().get(name);
        if (standard == null) {
            throw ProfileException.at(
                    layer,
                    line.number(),
                    "rule %s has no parameter %s%s"
                            .formatted(
                                    rule.id(),
                                    name,
                                    Nearest.hint(name, rule.parameters().keySet())));
        }
        if (isNumber(standard) && !isNumber(line.value())) {
            throw ProfileException.at(layer, line.number(), "%s.%s is a whole number".formatted(rule.id(), name));
        }
        change(rule.id(), setting(rule.id()).with(name, line.value(), layer));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Setting setting(String id) {
        return Objects.requireNonNull(settings.get(id), "every rule has a setting");
    }

    private void change(String id, Setting setting) {
        settings.put(id, setting);
    }
}

package io.github.claimwright.validate.rules;

import io.github.claimwright.validate.element.ElementRules;
import io.github.claimwright.validate.parse.EnvelopeRules;
import io.github.claimwright.validate.parse.GroupRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HeaderRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleProvider;
import io.github.claimwright.validate.rules.balancing.BalancingRules;
import io.github.claimwright.validate.rules.codeset.CodeSetRules;
import io.github.claimwright.validate.rules.payer.PayerRules;
import io.github.claimwright.validate.rules.product.ProductRules;
import io.github.claimwright.validate.rules.situational.SituationalRules;
import io.github.claimwright.validate.staedi.CrossCheckRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule there is, by SNIP level. */
public final class RuleCatalog {
    /** All rules: first those that the parser finds on its way, then those that are asked of each loop. */
    public static final List<Rule> ALL = Stream.of(
                    EnvelopeRules.ALL,
                    HeaderRules.ALL,
                    GroupRules.ALL,
                    GuideRules.ALL,
                    HierarchyRules.ALL,
                    ElementRules.ALL,
                    CrossCheckRules.ALL,
                    BalancingRules.ALL,
                    SituationalRules.ALL,
                    CodeSetRules.ALL,
                    ProductRules.ALL,
                    PayerRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RuleCatalog() {}

    /**
     * All rules, and behind them those that {@link RuleProvider}s on the class path or module path add.
     *
     * @throws IllegalStateException when a provider uses an id that is taken: the installation is broken
     */
    public static List<Rule> installed() {
        List<Rule> rules = new ArrayList<>(ALL);
        Set<String> ids = ALL.stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
            for (Rule rule : provider.rules()) {
                if (!ids.add(rule.id())) {
                    throw new IllegalStateException("%s adds a rule %s, but there is one already"
                            .formatted(provider.getClass().getName(), rule));
                }
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    /** The built-in rule with the id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

package io.github.claimwright.validate.rules.balancing;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;

/** The balances that are written as text. */
public final class BalancingRules {
    /** All of them. */
    public static final List<Rule> DECLARED =
            DeclaredRules.builtIn(BalancingRules.class, "amounts.rules", SnipLevel.BALANCING);

    private BalancingRules() {}
}

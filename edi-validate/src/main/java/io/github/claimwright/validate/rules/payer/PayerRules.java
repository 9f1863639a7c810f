package io.github.claimwright.validate.rules.payer;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;

/** What payers ask, as far as it is written as text. */
public final class PayerRules {
    /** All of them. */
    public static final List<Rule> DECLARED = DeclaredRules.builtIn(PayerRules.class, "payers.rules", SnipLevel.PAYER);

    private PayerRules() {}
}

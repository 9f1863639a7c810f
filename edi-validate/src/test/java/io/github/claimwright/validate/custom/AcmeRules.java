package io.github.claimwright.validate.custom;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleProvider;
import java.util.List;

/** The rules of one payer, for everyone who has this class on the class path. */
public final class AcmeRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(AverageCharge.RULE);
    }
}

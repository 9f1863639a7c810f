package io.github.claimwright.validate.rules.balancing;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;
import java.util.stream.Stream;

/** SNIP 3: amounts and references that have to fit one another. Adding a rule is adding a line. */
public final class BalancingRules {
    private static final List<Rule> IN_JAVA = List.of(
            ClaimTotal.RULE,
            DiagnosisPointer.RULE,
            OtherPayerClaim.RULE,
            OtherPayerLine.RULE,
            OtherPayerLines.RULE,
            OtherPayerNamed.RULE,
            OtherPayerPaid.RULE,
            OtherPayerReference.RULE);

    /** All of them: first those in Java, then those that are written as text, in the order of the tables. */
    public static final List<Rule> ALL = Stream.concat(
                    IN_JAVA.stream(),
                    DeclaredRules.builtIn(BalancingRules.class, "amounts.rules", SnipLevel.BALANCING).stream())
            .toList();

    private BalancingRules() {}
}

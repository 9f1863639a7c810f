package io.github.claimwright.validate.rules.payer;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;
import java.util.stream.Stream;

/** SNIP 7: what one payer asks. Adding a rule is adding a line. */
public final class PayerRules {
    private static final List<Rule> IN_JAVA = List.of(
            CoverageModifier.RULE,
            FormulationModifier.RULE,
            PlaceOfUse.RULE,
            QuantityDecimals.RULE,
            QuantityUnit.RULE,
            UnitDecimals.RULE,
            UnitsPerLine.RULE);

    /** All of them: first those in Java, then those that are written as text, in the order of the tables. */
    public static final List<Rule> ALL = Stream.concat(
                    IN_JAVA.stream(), DeclaredRules.builtIn(PayerRules.class, "payers.rules", SnipLevel.PAYER).stream())
            .toList();

    private PayerRules() {}
}

package io.github.claimwright.validate.rules;

import io.github.claimwright.validate.element.ElementRules;
import io.github.claimwright.validate.parse.EnvelopeRules;
import io.github.claimwright.validate.parse.GroupRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HeaderRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.balancing.ClaimTotal;
import io.github.claimwright.validate.rules.balancing.DiagnosisPointer;
import io.github.claimwright.validate.rules.codeset.NdcForm;
import io.github.claimwright.validate.rules.codeset.NpiCheckDigit;
import io.github.claimwright.validate.rules.payer.CoverageModifier;
import io.github.claimwright.validate.rules.payer.FormulationModifier;
import io.github.claimwright.validate.rules.payer.UnitsPerLine;
import io.github.claimwright.validate.rules.product.HcpcsOfNdc;
import io.github.claimwright.validate.rules.product.NdcUnitOfProduct;
import io.github.claimwright.validate.rules.product.UnitsOfQuantity;
import io.github.claimwright.validate.rules.product.UnitsRounding;
import io.github.claimwright.validate.rules.product.WholeContainers;
import io.github.claimwright.validate.staedi.CrossCheckRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule there is, by SNIP level. Adding a rule is adding a line. */
public final class RuleCatalog {
    private static final List<Rule> QUESTIONS = List.of(
            // SNIP 3
            ClaimTotal.RULE,
            DiagnosisPointer.RULE,
            // SNIP 5
            NdcForm.RULE,
            NpiCheckDigit.RULE,
            // SNIP 6
            HcpcsOfNdc.RULE,
            NdcUnitOfProduct.RULE,
            UnitsOfQuantity.RULE,
            UnitsRounding.RULE,
            WholeContainers.RULE,
            // SNIP 7
            CoverageModifier.RULE,
            FormulationModifier.RULE,
            UnitsPerLine.RULE);

    /** All rules: first those that the parser finds on its way, then those that are asked of each loop. */
    public static final List<Rule> ALL = Stream.of(
                    EnvelopeRules.ALL,
                    HeaderRules.ALL,
                    GroupRules.ALL,
                    GuideRules.ALL,
                    HierarchyRules.ALL,
                    ElementRules.ALL,
                    CrossCheckRules.ALL,
                    QUESTIONS)
            .flatMap(List::stream)
            .toList();

    private RuleCatalog() {}

    /** The rule with the id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

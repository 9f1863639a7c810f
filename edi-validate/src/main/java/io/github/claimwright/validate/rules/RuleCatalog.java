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
import io.github.claimwright.validate.rules.product.AccessoryOfDevice;
import io.github.claimwright.validate.rules.product.BaseDevice;
import io.github.claimwright.validate.rules.product.CodeWithoutProduct;
import io.github.claimwright.validate.rules.product.CompoundLink;
import io.github.claimwright.validate.rules.product.CompoundParts;
import io.github.claimwright.validate.rules.product.CompoundedDrug;
import io.github.claimwright.validate.rules.product.ConflictingItems;
import io.github.claimwright.validate.rules.product.CoverageMaximum;
import io.github.claimwright.validate.rules.product.CoveredDiagnosis;
import io.github.claimwright.validate.rules.product.DateOrder;
import io.github.claimwright.validate.rules.product.Diluent;
import io.github.claimwright.validate.rules.product.DiscardedDrug;
import io.github.claimwright.validate.rules.product.DrugOfDevice;
import io.github.claimwright.validate.rules.product.DrugWithoutNdc;
import io.github.claimwright.validate.rules.product.FeeOfDrug;
import io.github.claimwright.validate.rules.product.FeeTiming;
import io.github.claimwright.validate.rules.product.HcpcsOfNdc;
import io.github.claimwright.validate.rules.product.IncludedItem;
import io.github.claimwright.validate.rules.product.ItemNeverPaid;
import io.github.claimwright.validate.rules.product.ModifierOfAnotherDate;
import io.github.claimwright.validate.rules.product.ModifierOfDrugs;
import io.github.claimwright.validate.rules.product.NdcUnitOfProduct;
import io.github.claimwright.validate.rules.product.NeededCompanion;
import io.github.claimwright.validate.rules.product.RefillTiming;
import io.github.claimwright.validate.rules.product.StrayDrugIdentification;
import io.github.claimwright.validate.rules.product.ThreeMonthSupply;
import io.github.claimwright.validate.rules.product.UnitsOfQuantity;
import io.github.claimwright.validate.rules.product.UnitsRounding;
import io.github.claimwright.validate.rules.product.UnlikelyUnits;
import io.github.claimwright.validate.rules.product.UnlistedProduct;
import io.github.claimwright.validate.rules.product.WastageModifier;
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
            // SNIP 6: product and quantity
            HcpcsOfNdc.RULE,
            NdcUnitOfProduct.RULE,
            UnitsOfQuantity.RULE,
            UnitsRounding.RULE,
            UnlistedProduct.RULE,
            WholeContainers.RULE,
            DrugWithoutNdc.RULE,
            StrayDrugIdentification.RULE,
            CompoundLink.RULE,
            DateOrder.RULE,
            // SNIP 6: what Medicare covers
            CompoundedDrug.RULE,
            CodeWithoutProduct.RULE,
            ItemNeverPaid.RULE,
            CoveredDiagnosis.RULE,
            // SNIP 6: modifiers of drugs
            ModifierOfDrugs.RULE,
            ModifierOfAnotherDate.RULE,
            WastageModifier.RULE,
            DiscardedDrug.RULE,
            CompoundParts.RULE,
            // SNIP 6: how much
            UnlikelyUnits.RULE,
            CoverageMaximum.RULE,
            ThreeMonthSupply.RULE,
            // SNIP 6: what goes together
            Diluent.RULE,
            FeeOfDrug.RULE,
            NeededCompanion.RULE,
            AccessoryOfDevice.RULE,
            DrugOfDevice.RULE,
            IncludedItem.RULE,
            ConflictingItems.RULE,
            // SNIP 6: what was delivered before
            RefillTiming.RULE,
            FeeTiming.RULE,
            BaseDevice.RULE,
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

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
import io.github.claimwright.validate.rules.balancing.ClaimTotal;
import io.github.claimwright.validate.rules.balancing.DiagnosisPointer;
import io.github.claimwright.validate.rules.balancing.OtherPayerClaim;
import io.github.claimwright.validate.rules.balancing.OtherPayerLine;
import io.github.claimwright.validate.rules.balancing.OtherPayerLines;
import io.github.claimwright.validate.rules.balancing.OtherPayerNamed;
import io.github.claimwright.validate.rules.balancing.OtherPayerPaid;
import io.github.claimwright.validate.rules.balancing.OtherPayerReference;
import io.github.claimwright.validate.rules.codeset.CodeSetRules;
import io.github.claimwright.validate.rules.codeset.DiagnosisCause;
import io.github.claimwright.validate.rules.codeset.DiagnosisForm;
import io.github.claimwright.validate.rules.codeset.DiagnosisListed;
import io.github.claimwright.validate.rules.codeset.DiagnosisSequela;
import io.github.claimwright.validate.rules.codeset.ModifierListed;
import io.github.claimwright.validate.rules.codeset.NdcForm;
import io.github.claimwright.validate.rules.codeset.NdcListed;
import io.github.claimwright.validate.rules.codeset.NpiCheckDigit;
import io.github.claimwright.validate.rules.codeset.ProcedureListed;
import io.github.claimwright.validate.rules.payer.CoverageModifier;
import io.github.claimwright.validate.rules.payer.FormulationModifier;
import io.github.claimwright.validate.rules.payer.PayerRules;
import io.github.claimwright.validate.rules.payer.PlaceOfUse;
import io.github.claimwright.validate.rules.payer.QuantityDecimals;
import io.github.claimwright.validate.rules.payer.QuantityUnit;
import io.github.claimwright.validate.rules.payer.UnitDecimals;
import io.github.claimwright.validate.rules.payer.UnitsPerLine;
import io.github.claimwright.validate.rules.product.AccessoryOfDevice;
import io.github.claimwright.validate.rules.product.BaseDevice;
import io.github.claimwright.validate.rules.product.ChargeBelowLimit;
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
import io.github.claimwright.validate.rules.situational.AccountTwice;
import io.github.claimwright.validate.rules.situational.AdjustmentGroupTwice;
import io.github.claimwright.validate.rules.situational.AdjustmentOfNothing;
import io.github.claimwright.validate.rules.situational.AdjustmentReasonTwice;
import io.github.claimwright.validate.rules.situational.BillingNpi;
import io.github.claimwright.validate.rules.situational.BillingStreet;
import io.github.claimwright.validate.rules.situational.ClaimTwice;
import io.github.claimwright.validate.rules.situational.ClaimsPerSet;
import io.github.claimwright.validate.rules.situational.ConditionTwice;
import io.github.claimwright.validate.rules.situational.ContactExtension;
import io.github.claimwright.validate.rules.situational.ContactMail;
import io.github.claimwright.validate.rules.situational.ContactPhone;
import io.github.claimwright.validate.rules.situational.DiagnosisDot;
import io.github.claimwright.validate.rules.situational.DiagnosisFamily;
import io.github.claimwright.validate.rules.situational.DiagnosisGap;
import io.github.claimwright.validate.rules.situational.DiagnosisTwice;
import io.github.claimwright.validate.rules.situational.FormQuestionTwice;
import io.github.claimwright.validate.rules.situational.LineDecidedTwice;
import io.github.claimwright.validate.rules.situational.LineNumberTwice;
import io.github.claimwright.validate.rules.situational.LineTwice;
import io.github.claimwright.validate.rules.situational.ModifierTwice;
import io.github.claimwright.validate.rules.situational.OtherPayerTwice;
import io.github.claimwright.validate.rules.situational.PaidAmountOfLines;
import io.github.claimwright.validate.rules.situational.PatientShareTwice;
import io.github.claimwright.validate.rules.situational.PayerSequence;
import io.github.claimwright.validate.rules.situational.PayerTwice;
import io.github.claimwright.validate.rules.situational.PaymentDate;
import io.github.claimwright.validate.rules.situational.PaymentDateTwice;
import io.github.claimwright.validate.rules.situational.ReferenceTwice;
import io.github.claimwright.validate.rules.situational.SituationalRules;
import io.github.claimwright.validate.rules.situational.UnlistedDescription;
import io.github.claimwright.validate.staedi.CrossCheckRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule there is, by SNIP level. Adding a rule is adding a line. */
public final class RuleCatalog {
    private static final List<Rule> QUESTIONS = List.of(
            // SNIP 3
            ClaimTotal.RULE,
            DiagnosisPointer.RULE,
            OtherPayerClaim.RULE,
            OtherPayerLine.RULE,
            OtherPayerLines.RULE,
            OtherPayerNamed.RULE,
            OtherPayerPaid.RULE,
            OtherPayerReference.RULE,
            // SNIP 4
            AccountTwice.RULE,
            ClaimTwice.RULE,
            ClaimsPerSet.RULE,
            ConditionTwice.RULE,
            AdjustmentGroupTwice.RULE,
            AdjustmentOfNothing.RULE,
            AdjustmentReasonTwice.RULE,
            BillingNpi.RULE,
            BillingStreet.RULE,
            ContactExtension.RULE,
            ContactMail.RULE,
            ContactPhone.RULE,
            DiagnosisDot.RULE,
            DiagnosisFamily.RULE,
            DiagnosisGap.RULE,
            DiagnosisTwice.RULE,
            FormQuestionTwice.RULE,
            LineDecidedTwice.RULE,
            LineNumberTwice.RULE,
            LineTwice.RULE,
            ModifierTwice.RULE,
            OtherPayerTwice.RULE,
            UnlistedDescription.RULE,
            PaidAmountOfLines.RULE,
            PatientShareTwice.RULE,
            PayerSequence.RULE,
            PayerTwice.RULE,
            PaymentDate.RULE,
            PaymentDateTwice.RULE,
            ReferenceTwice.RULE,
            // SNIP 5
            DiagnosisCause.RULE,
            DiagnosisForm.RULE,
            DiagnosisSequela.RULE,
            NdcForm.RULE,
            NpiCheckDigit.RULE,
            ProcedureListed.RULE,
            ModifierListed.RULE,
            DiagnosisListed.RULE,
            NdcListed.RULE,
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
            ChargeBelowLimit.RULE,
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
            PlaceOfUse.RULE,
            QuantityDecimals.RULE,
            QuantityUnit.RULE,
            UnitDecimals.RULE,
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
                    QUESTIONS,
                    BalancingRules.DECLARED,
                    SituationalRules.DECLARED,
                    CodeSetRules.DECLARED,
                    PayerRules.DECLARED)
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

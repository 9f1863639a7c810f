package io.github.claimwright.validate.rules.product;

import io.github.claimwright.validate.rule.Rule;
import java.util.List;

/** SNIP 6: products, units, and what is covered together. Adding a rule is adding a line. */
public final class ProductRules {
    /** All of them. */
    public static final List<Rule> ALL = List.of(
            // product and quantity
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
            // what Medicare covers
            CompoundedDrug.RULE,
            CodeWithoutProduct.RULE,
            ItemNeverPaid.RULE,
            CoveredDiagnosis.RULE,
            // modifiers of drugs
            ExclusiveModifiers.RULE,
            ModifierOfDrugs.RULE,
            ModifierOfAnotherDate.RULE,
            WastageModifier.RULE,
            DiscardedDrug.RULE,
            CompoundParts.RULE,
            // how much
            UnlikelyUnits.RULE,
            CoverageMaximum.RULE,
            ThreeMonthSupply.RULE,
            ChargeBelowLimit.RULE,
            // what goes together
            Diluent.RULE,
            FeeOfDrug.RULE,
            NeededCompanion.RULE,
            AccessoryOfDevice.RULE,
            DrugOfDevice.RULE,
            IncludedItem.RULE,
            ConflictingItems.RULE,
            // what was delivered before
            RefillTiming.RULE,
            FeeTiming.RULE,
            BaseDevice.RULE);

    private ProductRules() {}
}

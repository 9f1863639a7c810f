package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** An NDC quantity is counted in the unit of its product. */
public final class NdcUnitOfProduct {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-NDC-UNIT")
            .level(PRODUCT)
            .at("2400", "CTP05-1")
            .requires("An NDC quantity is counted in the unit of its product: liquids in ML, powder vials in UN")
            .because("The payer reads another amount than was dispensed, and denies the line or pays it wrongly.")
            .mend("Count the quantity in the product's unit: millilitres of a solution, not its vials.")
            .message("NDC %s is counted in %s, not in %s")
            .rejectedAs("A7", "659")
            .prevents("CO-16", "M119")
            .source("NCPDP billing unit standard (X12 RFI 1948); unit of the product inferred from its form")
            .breachedBy(Check.around("2410", Check.unless(LineFacts.ORDINARY_DRUG, NdcUnitOfProduct::judge)));

    private NdcUnitOfProduct() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        DrugLine.of(loop, breaches.codes())
                .filter(drug -> drug.unit().isOfGuide() && !drug.isInUnitOfProduct())
                .ifPresent(drug -> breaches.atComponent(
                        drug.line().quantity().orElseThrow(),
                        5,
                        1,
                        drug.product().ndc().hyphenated(),
                        drug.product().unit(),
                        drug.unit()));
    }
}

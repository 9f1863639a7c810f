package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** An NDC quantity is in a unit that the payer takes. */
public final class QuantityUnit {
    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-NDC-UNITS")
            .level(PAYER)
            .warning()
            .offByDefault()
            .at("2410", "CTP05-1")
            .requires("An NDC quantity is in a unit that the payer takes")
            .because("The payer cannot price the drug and rejects the line.")
            .mend(
                    "Write the quantity in one of the units that the payer takes: GR for solids, ML for liquids, UN for pieces.")
            .message("the quantity is in %s; the payer takes %s")
            .rejectedAs("A7", "659")
            .source("payer guides differ: several take no ME and no F2 (medicalbillingcptmodifiers)")
            .parameter("units", "F2, GR, ML, UN")
            .breachedBy(QuantityUnit::judge);

    private QuantityUnit() {}

    private static void judge(LoopNode drug, Breaches breaches) {
        drug.segment("CTP")
                .filter(ctp -> ctp.has(5) && !breaches.names("units", ctp.text(5, 1)))
                .ifPresent(ctp -> breaches.atComponent(ctp, 5, 1, ctp.text(5, 1), breaches.parameter("units")));
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** A payer that has paid says on which day it decided. */
public final class PaymentDate {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PAYMENT-DATE")
            .level(SITUATIONAL)
            .at("2320", "DTP*573")
            .requires("A payer that has paid says on which day it decided")
            .because("The next payer checks its deadline by the day, and rejects the claim without it.")
            .mend("Add DTP*573 with the date of the remittance: to the lines (2430) when they are sent, else to 2330B.")
            .message("the other payer paid, but DTP*573 does not say when it decided")
            .rejectedAs("A7", "516")
            .source("005010X222A1, DTP*573 in 2330B and 2430; IBM PM45235; Stedi")
            .breachedBy(PaymentDate::judge);

    private PaymentDate() {}

    private static void judge(LoopNode other, Breaches breaches) {
        boolean paid = other.segment("AMT", "D").isPresent()
                && other.segment("AMT", "A8").isEmpty(); // never billed, which has a finding of its own
        boolean onLines = OtherPayers.decisions(other).findAny().isPresent();
        if (paid && !onLines && !OtherPayers.isAnyDecisionStray(other)) { // in 2430 the guide requires the date
            other.child("2330B")
                    .filter(payer -> payer.segment("DTP", "573").isEmpty())
                    .ifPresent(payer -> breaches.missing(payer, "DTP", 0));
        }
    }
}

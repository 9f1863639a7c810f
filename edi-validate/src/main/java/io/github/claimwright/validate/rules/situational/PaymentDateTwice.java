package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** The day of another payer's decision is said once, for the claim or for its lines. */
public final class PaymentDateTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PAYMENT-DATE-TWICE")
            .level(SITUATIONAL)
            .at("2330B", "DTP*573")
            .requires("The day of another payer's decision is said once, for the claim or for its lines")
            .because("The receiver rejects the claim.")
            .mend("Take DTP*573 out of 2330B when the lines have their own.")
            .message("DTP*573 stands with the payer, and with a line that the payer decided on")
            .rejectedAs("A7", "516")
            .source("005010X222A1, DTP*573 in 2330B and 2430; IBM PM45235, PH34767; Stedi")
            .breachedBy(PaymentDateTwice::judge);

    private PaymentDateTwice() {}

    private static void judge(LoopNode payer, Breaches breaches) {
        payer.segment("DTP", "573").filter(date -> isOnLine(payer)).ifPresent(date -> breaches.at(date, 3));
    }

    private static boolean isOnLine(LoopNode payer) {
        LoopNode other = payer.enclosing("2320").orElseThrow();
        return OtherPayers.decisions(other)
                .anyMatch(line -> line.segment("DTP", "573").isPresent());
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** A payer that has decided on lines says what it paid for the claim. */
public final class PaidAmountOfLines {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-LINES-PAID")
            .level(SITUATIONAL)
            .at("2320", "AMT*D")
            .requires("A payer that has decided on lines says what it paid for the claim")
            .because("The next payer cannot tell what is left, and rejects the claim.")
            .mend("Add AMT*D with the amount that the payer paid; 0 when it paid nothing.")
            .message("the other payer has decided on lines (2430), but AMT*D does not say what it paid for the claim")
            .rejectedAs("A7", "183")
            .source("005010X222A1, 2320 AMT*D; IBM PH28100")
            .breachedBy(PaidAmountOfLines::judge);

    private PaidAmountOfLines() {}

    private static void judge(LoopNode other, Breaches breaches) {
        boolean said =
                other.segment("AMT", "D").isPresent() || other.segment("CAS").isPresent();
        if (!said && OtherPayers.decisions(other).findAny().isPresent()) {
            breaches.missing(other, "AMT", 0);
        }
    }
}

package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.Optional;

/** The claim's total charge is the sum of its service lines' charges. */
public final class ClaimTotal {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-CLAIM-TOTAL")
            .level(BALANCING)
            .at("2300", "CLM02")
            .requires("The claim's total charge is the sum of its service lines' charges")
            .because(
                    "Clearinghouses and payers reject a claim that is out of balance before they look at anything else in it.")
            .mend(
                    "Add up the line charges (SV102) again and write the sum in CLM02, or correct the line that is wrong.")
            .message("claim total is %s but its service lines add up to %s")
            .rejectedAs("A7", "178")
            .source("005010X222A1, balancing of 2300 CLM02 and 2400 SV102; Stedi SNIP 3 edit 481")
            .breachedBy(ClaimTotal::judge);

    private ClaimTotal() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Optional<SegmentNode> clm = claim.segment("CLM");
        Optional<BigDecimal> total = ClaimCharges.total(claim);
        Optional<BigDecimal> sum = ClaimCharges.sum(claim);
        if (clm.isPresent()
                && total.isPresent()
                && sum.isPresent()
                && total.get().signum() >= 0 // a negative total is wrong by itself
                && total.get().compareTo(sum.get()) != 0) {
            breaches.at(clm.get(), 2, X12Text.decimal(total.get()), X12Text.decimal(sum.get()));
        }
    }
}

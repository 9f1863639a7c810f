package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** An adjustment is not of zero. */
public final class AdjustmentOfNothing {
    private static final int LAST = 18;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-ADJUSTMENT-ZERO")
            .level(SITUATIONAL)
            .warning()
            .at("2320|2430", "CAS03")
            .requires("An adjustment is not of zero")
            .because("Clearinghouses reject adjustments of nothing.")
            .mend("Take the adjustment out.")
            .message("the adjustment for reason %s is of zero")
            .rejectedAs("A7", "519")
            .source("005010X222A1, CAS (recalled); InSync list of clearinghouse rejections")
            .breachedBy(AdjustmentOfNothing::judge);

    private AdjustmentOfNothing() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        for (SegmentNode cas : loop.segments("CAS")) {
            for (int element = 3; element <= LAST; element += 3) {
                if (cas.decimal(element).filter(amount -> amount.signum() == 0).isPresent()) {
                    breaches.at(cas, element, cas.text(element - 1));
                }
            }
        }
    }
}

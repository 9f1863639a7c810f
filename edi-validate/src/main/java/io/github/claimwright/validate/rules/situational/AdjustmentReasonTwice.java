package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.Set;

/** Each reason stands once among the adjustments of a group. */
public final class AdjustmentReasonTwice {
    private static final int LAST = 17;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-ADJUSTMENT-REASON")
            .level(SITUATIONAL)
            .at("2320|2430", "CAS02")
            .requires("Each reason stands once among the adjustments of a group")
            .because("The receiver rejects the claim.")
            .mend("Add the amounts up under one reason, or correct the reason.")
            .message("reason %s of group %s stands twice")
            .rejectedAs("A7", "696")
            .source("005010X222A1, CAS")
            .breachedBy(AdjustmentReasonTwice::judge);

    private AdjustmentReasonTwice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (SegmentNode cas : loop.segments("CAS")) {
            int again = firstAgain(cas, seen);
            if (again > 0) {
                breaches.at(cas, again, cas.text(again), cas.text(1));
            }
        }
    }

    /** The first reason of a segment that was seen before, or stands in it twice; 0 for none. */
    private static int firstAgain(SegmentNode cas, Set<String> seen) {
        int first = 0;
        for (int element = 2; element <= LAST; element += 3) {
            boolean again = cas.has(element) && !seen.add(cas.text(1) + ' ' + cas.text(element));
            first = first == 0 && again ? element : first;
        }
        return first;
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** The adjustments of one group stand in one CAS, as long as there is room. */
public final class AdjustmentGroupTwice {
    /** The reason of a sixth adjustment. */
    private static final int LAST = 17;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-ADJUSTMENT-GROUP")
            .level(SITUATIONAL)
            .warning()
            .at("2320|2430", "CAS01")
            .requires("The adjustments of one group stand in one CAS, as long as there is room")
            .because(
                    "A strict receiver rejects a second CAS of a group whose first one holds fewer than six adjustments.")
            .mend("Put the adjustments of the group into one CAS.")
            .message("a second CAS*%s follows one that still has room")
            .rejectedAs("A7", "696")
            .source("005010X222A1, CAS; IBM")
            .breachedBy(Check.where("CAS", AdjustmentGroupTwice::judge));

    private AdjustmentGroupTwice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        List<SegmentNode> all = loop.segments("CAS");
        for (int i = 1; i < all.size(); i++) {
            SegmentNode cas = all.get(i);
            List<SegmentNode> before = all.subList(0, i).stream()
                    .filter(earlier -> earlier.is(1, cas.text(1)))
                    .toList();
            boolean room = before.stream().anyMatch(earlier -> !earlier.has(LAST));
            if (room && before.stream().noneMatch(earlier -> repeats(cas, earlier))) {
                breaches.at(cas, 1, cas.text(1));
            }
        }
    }

    /** Whether a reason stands in both, which has a finding of its own. */
    private static boolean repeats(SegmentNode cas, SegmentNode earlier) {
        for (int element = 2; element <= LAST; element += 3) {
            for (int other = 2; cas.has(element) && other <= LAST; other += 3) {
                if (earlier.is(other, cas.text(element))) {
                    return true;
                }
            }
        }
        return false;
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import java.util.List;

/** The referring provider stands once, in front of the primary care provider. */
public final class ReferringTwice {
    private static final List<String> LOOPS = List.of("2310A", "2420F");

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-REFERRING-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300|2400", "2310A/NM101")
            .requires("The referring provider (DN) is named once, and before the primary care provider (P3)")
            .because("The first of two referrals is DN and the second P3; a strict receiver rejects another order.")
            .mend("Send the referral that counts as DN first, and the primary care provider behind it as P3.")
            .message("a referring provider (DN) stands where the primary care provider (P3) belongs")
            .rejectedAs("A7", "153")
            .source("005010X222A1, 2310A and 2420F (recalled)")
            .breachedBy(Check.where(List.of(Needs.loop("2310A"), Needs.loop("2420F")), ReferringTwice::judge));

    private ReferringTwice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        for (String kind : LOOPS) {
            List<LoopNode> referrals = loop.children(kind);
            if (referrals.size() > 1) {
                referrals
                        .get(1)
                        .segment("NM1")
                        .filter(second -> second.is(1, "DN"))
                        .ifPresent(second -> breaches.at(second, 1));
            }
        }
    }
}

package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** A decision on a line names one of the claim's other payers. */
public final class OtherPayerNamed {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-PAYER")
            .level(BALANCING)
            .at("2430", "SVD01")
            .requires("A decision on a line names one of the claim's other payers")
            .because("The receiver cannot tell who has decided, and rejects the claim.")
            .mend("Write the id of the other payer (2330B NM109) in SVD01, character by character.")
            .message("SVD01 names none of the claim's other payers (2330B NM109)")
            .rejectedAs("A7", "479")
            .source("005010X222A1, 2430 SVD01 and 2330B NM109; IBM PI65905")
            .breachedBy(OtherPayerNamed::judge);

    private OtherPayerNamed() {}

    private static void judge(LoopNode decision, Breaches breaches) {
        if (isUnknown(decision)) {
            SegmentNode svd = decision.segment("SVD").orElseThrow();
            // one wrong id is said once for the claim, with the first line that has it
            if (!breaches.seenBefore(svd.hash(1) ^ breaches.claim())) {
                breaches.at(svd, 1);
            }
        }
    }

    /** Whether an id is none of the claim's other payers; where one of them has no id, it cannot be told. */
    static boolean isUnknown(LoopNode claim, String payer) {
        List<String> ids = OtherPayer.ids(claim);
        return !ids.contains(payer) && !ids.contains("");
    }

    static boolean isUnknown(LoopNode decision) {
        String payer = decision.segment("SVD").map(svd -> svd.text(1)).orElse("");
        return !payer.isEmpty()
                && decision.enclosing("2300")
                        .filter(claim -> isUnknown(claim, payer))
                        .isPresent();
    }
}

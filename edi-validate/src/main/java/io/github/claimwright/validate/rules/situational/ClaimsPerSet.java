package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** A transaction set holds no more claims than receivers take. */
public final class ClaimsPerSet {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-CLAIM-COUNT")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "CLM")
            .requires("A transaction set (ST to SE) holds no more than 5,000 claims")
            .because("Many receivers reject a larger transaction set, with all its claims.")
            .mend("Begin another transaction set (SE, ST) in the same group.")
            .message("the transaction set has more than %d claims; this one is the first too many")
            .source("recommendation of the guide; CMS 837P companion guide (both recalled)")
            .parameter("most", "5000")
            .breachedBy(ClaimsPerSet::judge);

    private ClaimsPerSet() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        int most = breaches.number("most");
        if (breaches.claim() == most + 1) {
            breaches.at(claim.segments().get(0), 0, most);
        }
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** A claim is sent once. */
public final class ClaimTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-CLAIM-TWICE")
            .level(SITUATIONAL)
            .at("2300", "CLM01")
            .requires("A claim is sent once in a file")
            .because("The receiver queues the first one and rejects the second as a duplicate.")
            .mend("Take the second one out; a claim that changes an earlier one has frequency code 7 or 8.")
            .message("the same claim was sent before in this transaction set: account, patient, services, and dates")
            .rejectedAs("A3", "78")
            .prevents("CO-18")
            .source("NGS part B top ten of front-end edits (A3:78)")
            .breachedBy(ClaimTwice::judge);

    private ClaimTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        claim.segment("CLM")
                .filter(clm -> breaches.seenBefore(ClaimKeys.of(claim).everything()))
                .ifPresent(clm -> breaches.at(clm, 1));
    }
}

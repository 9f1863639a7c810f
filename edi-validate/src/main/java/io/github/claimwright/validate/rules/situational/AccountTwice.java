package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** Each claim of a provider has a number of its own. */
public final class AccountTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-ACCOUNT-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "CLM01")
            .requires("Each claim of a provider has a number of its own (CLM01)")
            .because(
                    "Remittance and 277CA name the claim by this number; two claims with one number cannot be told apart.")
            .mend("Number the claims, for example by account and visit.")
            .message("CLM01 is that of an earlier claim of the same provider in this transaction set")
            .rejectedAs("A7", "478")
            .source("005010X222A1, 2300 CLM01")
            .breachedBy(AccountTwice::judge);

    private AccountTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        // a claim that is sent twice is another finding
        boolean sameClaim = breaches.seenBefore(ClaimKeys.of(claim).everything());
        boolean sameNumber = breaches.seenBefore(ClaimKeys.of(claim).account());
        if (sameNumber && !sameClaim) {
            claim.segment("CLM").ifPresent(clm -> breaches.at(clm, 1));
        }
    }
}

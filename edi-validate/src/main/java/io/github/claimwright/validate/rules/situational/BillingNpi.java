package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** The billing provider is sent with an NPI. */
public final class BillingNpi {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-BILLING-NPI")
            .level(SITUATIONAL)
            .at("2000B", "NM109")
            .requires("The billing provider is sent with an NPI")
            .because("Payers know health care providers by their NPI and reject the claim without it.")
            .mend(
                    "Write XX in NM108 and the NPI in NM109. A provider who needs none (atypical) is sent with the payer's own number in 2010BB REF*G2.")
            .message(
                    "the billing provider has no NPI (NM109), and 2010BB REF*G2 does not name the payer's own number either")
            .rejectedAs("A7", "562")
            .edits("X222.087.2010AA.NM108.010", "X222.087.2010AA.NM108.020", "X222.087.2010AA.NM109.030")
            .prevents("CO-16", "N257")
            .source("005010X222A1, 2010AA NM108 and NM109; CMS edits of the same place")
            .breachedBy(BillingNpi::judge);

    private BillingNpi() {}

    private static void judge(LoopNode subscriber, Breaches breaches) {
        boolean first = subscriber.number() == 1; // one finding for each billing provider
        boolean atypical = subscriber
                .child("2010BB")
                .filter(payer -> payer.segment("REF", "G2").isPresent()
                        || payer.segment("REF", "LU").isPresent())
                .isPresent();
        if (first && !atypical) {
            subscriber
                    .enclosing("2000A")
                    .flatMap(level -> level.child("2010AA"))
                    .flatMap(provider -> provider.segment("NM1"))
                    .filter(nm1 -> !nm1.has(9) && !nm1.isDoubtful(9, 0))
                    .ifPresent(nm1 -> breaches.at(nm1, 9));
        }
    }
}

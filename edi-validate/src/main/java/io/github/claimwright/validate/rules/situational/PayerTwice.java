package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.HashSet;
import java.util.Set;

/** Each payer of a claim has a turn of its own (SBR01). */
public final class PayerTwice {
    private static final String UNKNOWN = "U";

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PAYER-TWICE")
            .level(SITUATIONAL)
            .at("2300", "SBR01")
            .requires("Each payer of a claim has a turn of its own (SBR01)")
            .because("The payers cannot tell who pays first, and reject the claim.")
            .mend("Number the payers P, S, T, A and so on, in the order in which they pay.")
            .message("two payers of the claim are %s (SBR01)")
            .rejectedAs("A7", "742")
            .source("Stedi duplicate responsibility edit; 005010X222A1, SBR01")
            .breachedBy(Check.around("2320", PayerTwice::judge));

    private PayerTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Set<String> turns = new HashSet<>();
        claim.enclosing("2000B").flatMap(level -> level.segment("SBR")).ifPresent(sbr -> turns.add(sbr.text(1)));
        for (LoopNode other : claim.children("2320")) {
            other.segment("SBR")
                    .filter(sbr -> sbr.has(1) && !sbr.is(1, UNKNOWN) && !turns.add(sbr.text(1)))
                    .ifPresent(sbr -> breaches.at(sbr, 1, sbr.text(1)));
        }
    }
}

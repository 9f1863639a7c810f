package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** Every payer that comes before the payer of the claim is named (2320). */
public final class PayerSequence {
    private static final String ORDER = "PSTABCDEFGH";
    private static final String UNKNOWN = "U";

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PAYER-SEQUENCE")
            .level(SITUATIONAL)
            .at("2300", "SBR01")
            .requires("Every payer that comes before the payer of the claim is named (2320)")
            .because("A payer that is not first asks what the payers before it have decided, and rejects the claim.")
            .mend("Add a loop 2320 for each payer before this one, or correct SBR01.")
            .message("the claim goes to payer %s (SBR01), but no other payer is %s")
            .rejectedAs("A7", "742")
            .prevents("CO-22")
            .source("Stedi responsibility order edit; 005010X222A1, 2320")
            .breachedBy(PayerSequence::judge);

    private PayerSequence() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        claim.enclosing("2000B").flatMap(level -> level.segment("SBR")).ifPresent(sbr -> judge(claim, sbr, breaches));
    }

    private static void judge(LoopNode claim, SegmentNode sbr, Breaches breaches) {
        int turn = sbr.has(1) ? ORDER.indexOf(sbr.text(1)) : 0;
        for (int before = 0; before < turn; before++) {
            String missing = ORDER.substring(before, before + 1);
            if (!isNamed(claim, missing)) {
                report(claim, sbr, missing, breaches);
                return;
            }
        }
    }

    private static void report(LoopNode claim, SegmentNode sbr, String missing, Breaches breaches) {
        if (claim.children("2320").stream().noneMatch(other -> isUnclear(other, sbr))) {
            breaches.missing(claim, "SBR", 1, sbr.text(1), missing);
        }
    }

    /** Whether another payer's turn is not known (U), or is that of the claim's payer, which is the finding then. */
    private static boolean isUnclear(LoopNode other, SegmentNode sbr) {
        return other.segment("SBR")
                .filter(turn -> turn.has(1) && !turn.is(1, UNKNOWN) && !turn.is(1, sbr.text(1)))
                .isEmpty();
    }

    private static boolean isNamed(LoopNode claim, String turn) {
        return claim.children("2320").stream()
                .flatMap(other -> other.segment("SBR").stream())
                .anyMatch(sbr -> sbr.is(1, turn));
    }
}

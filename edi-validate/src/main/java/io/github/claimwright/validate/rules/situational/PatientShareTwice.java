package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** What the patient still owes under another payer is said once, for the claim or for its lines. */
public final class PatientShareTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PATIENT-SHARE-TWICE")
            .level(SITUATIONAL)
            .at("2320", "AMT*EAF")
            .requires("What the patient still owes under another payer is said once, for the claim or for its lines")
            .because("The receiver rejects the claim.")
            .mend("Take AMT*EAF out of the claim when the lines have it.")
            .message("AMT*EAF stands with the claim and with a line that the same payer decided on")
            .rejectedAs("A7", "639")
            .source("IBM PH17435; Stedi remaining patient liability edit")
            .breachedBy(PatientShareTwice::judge);

    private PatientShareTwice() {}

    private static void judge(LoopNode other, Breaches breaches) {
        other.segment("AMT", "EAF").filter(amt -> isOnLine(other)).ifPresent(amt -> breaches.at(amt, 2));
    }

    private static boolean isOnLine(LoopNode other) {
        return OtherPayers.decisions(other)
                .anyMatch(line -> line.segment("AMT", "EAF").isPresent());
    }
}

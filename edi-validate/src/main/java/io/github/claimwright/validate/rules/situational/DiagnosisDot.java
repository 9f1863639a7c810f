package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;

/** Diagnosis codes are written without the point. */
public final class DiagnosisDot {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DIAGNOSIS-DOT")
            .level(SITUATIONAL)
            .at("2300", "HI")
            .requires("Diagnosis codes are written without the point")
            .because("The receiver rejects the claim.")
            .mend("Write the code without the point: J449 for J44.9.")
            .message("diagnosis %s is written with a point")
            .rejectedAs("A7", "255")
            .source("005010X222A1, 2300 HI; IBM PH21517")
            .breachedBy(Check.within("HI", DiagnosisDot::judge));

    private DiagnosisDot() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim).ifPresent(hi -> {
            for (int element = 1; element <= hi.elements(); element++) {
                if (hi.text(element, 2).contains(".")) {
                    breaches.atComponent(hi, element, 2, hi.text(element, 2));
                }
            }
        });
    }
}

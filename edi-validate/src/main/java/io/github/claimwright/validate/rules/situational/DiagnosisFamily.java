package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;

/** All diagnoses of a claim are of one ICD version. */
public final class DiagnosisFamily {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DIAGNOSIS-FAMILY")
            .level(SITUATIONAL)
            .at("2300", "HI")
            .requires("All diagnoses of a claim are of one ICD version")
            .because("The receiver rejects the claim.")
            .mend("Write ABF behind ABK (ICD-10), BF behind BK (ICD-9).")
            .message("the principal diagnosis is %s, another one %s")
            .rejectedAs("A7", "255")
            .source("005010X222A1, 2300 HI; Stedi ICD-9 qualifier edit")
            .breachedBy(Check.within("HI", DiagnosisFamily::judge));

    private DiagnosisFamily() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim).ifPresent(hi -> {
            String other = hi.is(1, 1, "ABK") ? "BF" : "ABF";
            for (int element = 2; element <= hi.elements(); element++) {
                if (hi.is(element, 1, other)) {
                    breaches.atComponent(hi, element, 1, hi.text(1, 1), other);
                }
            }
        });
    }
}

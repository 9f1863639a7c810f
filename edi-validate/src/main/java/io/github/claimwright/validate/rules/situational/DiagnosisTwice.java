package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** A claim names each diagnosis once. */
public final class DiagnosisTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DIAGNOSIS-TWICE")
            .level(SITUATIONAL)
            .at("2300", "HI")
            .requires("A claim names each diagnosis once")
            .because("The receiver rejects the claim.")
            .mend("Take the second one out, and count the pointers of the lines (SV107) again.")
            .message("diagnosis %s stands twice")
            .rejectedAs("A7", "255")
            .source("Stedi duplicate diagnosis edit")
            .breachedBy(Check.within("HI", DiagnosisTwice::judge));

    private DiagnosisTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim).ifPresent(hi -> {
            for (int element = 2; element <= hi.elements(); element++) {
                if (stoodBefore(hi, element)) {
                    breaches.atComponent(hi, element, 2, hi.text(element, 2));
                }
            }
        });
    }

    private static boolean stoodBefore(SegmentNode hi, int element) {
        String code = hi.text(element, 2);
        for (int earlier = 1; !code.isEmpty() && earlier < element; earlier++) {
            if (hi.is(earlier, 2, code)) {
                return true;
            }
        }
        return false;
    }
}

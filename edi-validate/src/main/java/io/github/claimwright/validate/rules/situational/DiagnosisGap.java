package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** Diagnoses stand without a gap between them. */
public final class DiagnosisGap {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DIAGNOSIS-GAP")
            .level(SITUATIONAL)
            .at("2300", "HI")
            .requires("Diagnoses stand without a gap between them")
            .because(
                    "The receiver answers with IK403 I9, and the pointers of the lines name other diagnoses than were meant.")
            .mend("Move the diagnoses up, and count the pointers of the lines (SV107) again.")
            .message("HI%02d is empty, but a diagnosis stands behind it")
            .elementCode("I9")
            .source("005010X222A1, 2300 HI; IBM PH26455")
            .breachedBy(Check.within("HI", DiagnosisGap::judge));

    private DiagnosisGap() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim)
                .filter(hi -> isAnyBehind(hi, firstEmpty(hi)))
                .ifPresent(hi -> breaches.at(hi, firstEmpty(hi), firstEmpty(hi)));
    }

    /** The first element behind the principal diagnosis that is empty, be it behind the end of the segment. */
    private static int firstEmpty(SegmentNode hi) {
        int element = 2;
        while (hi.has(element)) {
            element++;
        }
        return element;
    }

    private static boolean isAnyBehind(SegmentNode hi, int empty) {
        for (int element = empty + 1; element <= hi.elements(); element++) {
            if (hi.has(element)) {
                return true;
            }
        }
        return false;
    }
}

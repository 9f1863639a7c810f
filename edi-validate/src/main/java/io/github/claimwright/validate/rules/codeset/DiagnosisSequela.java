package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;

/** The principal diagnosis is a condition of today, not the sequela of an injury. */
public final class DiagnosisSequela {
    private static final int LENGTH = 7;

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-DIAGNOSIS-SEQUELA")
            .level(CODE_SET)
            .at("2300", "HI01")
            .requires("The principal diagnosis is a condition of today, not the sequela of an injury")
            .because("Payers reject the claim.")
            .mend("Write the condition that is treated first; the injury with S as its seventh character follows.")
            .message("the principal diagnosis %s is a sequela")
            .rejectedAs("A7", "254")
            .source("Stedi sequela edit; ICD-10-CM guidelines, seventh character S")
            .breachedBy(Check.within("HI", DiagnosisSequela::judge));

    private DiagnosisSequela() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim)
                .filter(hi -> hi.is(1, 1, "ABK") && hi.text(1, 2).length() == LENGTH)
                .filter(hi -> hi.text(1, 2).endsWith("S"))
                .ifPresent(hi -> breaches.atComponent(hi, 1, 2, hi.text(1, 2)));
    }
}

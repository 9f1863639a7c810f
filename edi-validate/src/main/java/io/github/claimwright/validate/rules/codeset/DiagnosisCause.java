package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;

/** The principal diagnosis is a condition, not its external cause. */
public final class DiagnosisCause {
    /** The rule. */
    public static final Rule RULE = Rule.named("COD-DIAGNOSIS-CAUSE")
            .level(CODE_SET)
            .at("2300", "HI01")
            .requires("The principal diagnosis is a condition, not its external cause")
            .because("Payers reject the claim.")
            .mend("Write what the patient has first; the external cause (ICD-10 V to Y, ICD-9 E) follows.")
            .message("the principal diagnosis %s is an external cause")
            .rejectedAs("A7", "254")
            .source("Stedi external cause edit; ICD-10-CM guidelines, chapter 20")
            .breachedBy(Check.within("HI", DiagnosisCause::judge));

    private DiagnosisCause() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim)
                .filter(hi -> isCause(hi.is(1, 1, "ABK"), hi.text(1, 2)))
                .ifPresent(hi -> breaches.atComponent(hi, 1, 2, hi.text(1, 2)));
    }

    private static boolean isCause(boolean tenth, String code) {
        char chapter = code.isEmpty() ? ' ' : code.charAt(0);
        return tenth ? chapter >= 'V' && chapter <= 'Y' : chapter == 'E';
    }
}

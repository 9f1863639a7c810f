package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each question of a form is answered once. */
public final class FormQuestionTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-FORM-QUESTION-TWICE")
            .level(SITUATIONAL)
            .at("2440", "FRM01")
            .requires("Each question of a form is answered once")
            .because("Receivers reject a certificate with two answers to one question.")
            .mend("Keep the answer that the form has.")
            .message("question %s of the form is answered before")
            .rejectedAs("A7", "699")
            .source("public models of 005010X222A1, 2440 FRM (LinuxForHealth)")
            .breachedBy(Check.where("FRM", FormQuestionTwice::judge));

    private FormQuestionTwice() {}

    private static void judge(LoopNode form, Breaches breaches) {
        List<SegmentNode> answers = form.segments("FRM");
        Set<String> questions = new HashSet<>();
        for (SegmentNode answer : answers) {
            if (answer.has(1) && !questions.add(answer.text(1))) {
                breaches.at(answer, 1, answer.text(1));
            }
        }
    }
}

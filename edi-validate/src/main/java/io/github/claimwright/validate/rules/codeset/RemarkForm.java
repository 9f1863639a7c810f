package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A remark of another payer has the form of a RARC. */
public final class RemarkForm {
    private static final int FIRST = 3;
    private static final int LAST = 7;
    private static final Predicate<String> REMARK =
            Pattern.compile("N[0-9]{1,3}|MA?[0-9]{1,3}").asMatchPredicate();

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-REMARK")
            .level(CODE_SET)
            .warning()
            .at("2320", "MOA03")
            .requires("A remark of another payer is M, MA or N with a number")
            .because("Receivers check remarks against the list of the remittance.")
            .mend("Copy the remark codes (RARC) from the remittance of the other payer.")
            .message("MOA0%d is no remittance advice remark code")
            .rejectedAs("A7", "634")
            .source("X12 code source 411 (RARC, recalled); the form alone, the list is not embedded")
            .breachedBy(Check.where("MOA", RemarkForm::judge));

    private RemarkForm() {}

    private static void judge(LoopNode other, Breaches breaches) {
        other.segment("MOA").ifPresent(moa -> judge(moa, breaches));
    }

    private static void judge(SegmentNode moa, Breaches breaches) {
        for (int element = FIRST; element <= LAST; element++) {
            if (moa.has(element) && !REMARK.test(moa.text(element))) {
                breaches.at(moa, element, element);
            }
        }
    }
}

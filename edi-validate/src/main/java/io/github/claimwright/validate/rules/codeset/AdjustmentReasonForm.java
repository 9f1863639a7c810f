package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An adjustment reason has the form of a CARC. */
public final class AdjustmentReasonForm {
    private static final int LAST = 17;
    private static final Predicate<String> REASON =
            Pattern.compile("[1-9][0-9]?|[1-3][0-9]{2}|[A-Z][0-9]{1,2}").asMatchPredicate();

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-ADJUSTMENT-REASON")
            .level(CODE_SET)
            .at("2320|2430", "CAS02")
            .requires("An adjustment reason is a number below 400, or a letter with a number")
            .because("The receiver rejects the claim.")
            .mend("Copy the reason code (CARC) from the remittance of the other payer.")
            .message("CAS%s is no adjustment reason code")
            .rejectedAs("A7", "521")
            .source(
                    "X12 code source 139 (CARC); the form alone, the list is not embedded; its numbers ended near 300 in 2024 (recalled)")
            .breachedBy(Check.where("CAS", AdjustmentReasonForm::judge));

    private AdjustmentReasonForm() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        for (SegmentNode cas : loop.segments("CAS")) {
            for (int element = 2; element <= LAST; element += 3) {
                if (cas.has(element) && !REASON.test(cas.text(element))) {
                    breaches.at(cas, element, element < 10 ? "0" + element : Integer.toString(element));
                }
            }
        }
    }
}

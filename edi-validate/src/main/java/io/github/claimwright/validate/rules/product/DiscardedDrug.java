package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.Policy;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** JW stands on a line of its own, beside the line for what was supplied. */
public final class DiscardedDrug {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-JW-LINE")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "What the pharmacy discarded (JW) is billed on a line of its own, beside the line for what was supplied")
            .because(
                    "Medicare pays the discarded amount only beside the supplied one, and cannot tell them apart on one line.")
            .mend(
                    "Bill the supplied units on one line without JW and the discarded units on another with JW. JZ and JW exclude each other.")
            .message("the line for %s carries JW, but no other line of %s bills the supplied amount of the same code")
            .rejectedAs("A7", "453")
            .prevents("CO-4")
            .source("policy article A52466 (JW on a separate line)")
            .breachedBy(DiscardedDrug::judge);

    private DiscardedDrug() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> line.carries("JW") && !line.carries("JZ")) // both contradict each other
                .filter(line -> breaches.codes()
                        .policy(Policy.JW_FOR_PHARMACY_WASTE, line.date())
                        .isPresent())
                .filter(line -> line.ofClaim(breaches.codes()).stream().noneMatch(other -> isSupplied(other, line)))
                .ifPresent(line -> breaches.at(line.service(), 1, line.code(), line.date()));
    }

    private static boolean isSupplied(CodedLine other, CodedLine line) {
        return other.code().equals(line.code()) && other.date().equals(line.date()) && !other.carries("JW");
    }
}

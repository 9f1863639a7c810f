package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** Medicare pays no inhalation solution that a pharmacy compounds. */
public final class CompoundedDrug {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-COMPOUNDED")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "A code for a compounded inhalation solution is billed to Medicare only with its denial expected (GA, GZ, GY)")
            .because("Medicare denies every compounded inhalation solution as not reasonable and necessary.")
            .mend(
                    "Bill the code of the FDA-approved product if that is what was dispensed; else GA with a signed ABN, or GZ without one.")
            .message("%s (%s) is always denied: no compounded inhalation solution is covered")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370 and policy article A52466; NCCI DME MUE of 0, rationale compounded drug policy")
            .breachedBy(CompoundedDrug::judge);

    private CompoundedDrug() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .flatMap(CodedLine::entry)
                .filter(known -> known.compounded() && known.standing() == Standing.DENIED)
                .ifPresent(known ->
                        breaches.atComponent(loop.segment("SV1").orElseThrow(), 1, 2, known.code(), known.name()));
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** A drug line names its product by NDC, where the payer asks for it. */
public final class DrugWithoutNdc {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-NDC-MISSING")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "LIN03")
            .requires("A drug line names the dispensed product by its NDC with quantity and unit (CTP)")
            .because(
                    "State Medicaid agencies collect rebates by NDC and deny a drug line without one (CARC 16, RARC M119).")
            .mend("Add loop 2410: LIN with the NDC of the dispensed package, CTP with quantity and unit.")
            .message("drug line for %s has no NDC")
            .rejectedAs("A8", "218")
            .prevents("CO-16", "M119")
            .source(
                    "Medicaid NDC guides (Horizon NJ Health and others): J and Q lines without NDC are denied; no source asks it of Medicare 837P lines")
            .breachedBy(DrugWithoutNdc::judge);

    private DrugWithoutNdc() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.of(loop, breaches.codes())
                .filter(line -> isDrug(line) && line.line().drug().isEmpty())
                .ifPresent(line -> breaches.missing(loop, "LIN", 3, line.code()));
    }

    /** A code that no table has is a drug by its chapter: J is for drugs. */
    private static boolean isDrug(CodedLine line) {
        return line.entry()
                .map(known -> known.kind() == Kind.DRUG)
                .orElse(line.code().value().startsWith("J"));
    }
}

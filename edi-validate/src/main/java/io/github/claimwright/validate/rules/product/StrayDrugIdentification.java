package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.BillingUnit;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import org.jspecify.annotations.Nullable;

/** Only a line for something with an NDC carries one. */
public final class StrayDrugIdentification {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-NDC-STRAY")
            .level(PRODUCT)
            .warning()
            .at("2400", "LIN03")
            .requires("A line for a device, an accessory or a dispensing fee carries no NDC")
            .because(
                    "The payer looks the NDC up beside the code, finds that they do not belong together, and may deny the line.")
            .mend("Move LIN and CTP to the line of the drug, or bill the drug's code here.")
            .message("%s is no drug, but its line carries NDC %s")
            .rejectedAs("A8", "218")
            .source("005010X222A1, 2410 LIN (drugs and biologics); the kind of the code as in the HCPCS table")
            .breachedBy(Check.around("2410", Check.unless(LineFacts.ORDINARY_DRUG, StrayDrugIdentification::judge)));

    private StrayDrugIdentification() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.of(loop, breaches.codes())
                .filter(StrayDrugIdentification::hasNoNdc)
                .ifPresent(line -> line.line()
                        .drug()
                        .ifPresent(lin -> breaches.at(
                                lin,
                                3,
                                line.code(),
                                line.line().ndc().map(Object::toString).orElse("of a wrong form"))));
    }

    /** Water and saline are sold under NDCs; devices, accessories and fees are not. */
    static boolean hasNoNdc(CodedLine line) {
        return line.entry()
                .filter(known -> known.kind() != Kind.DRUG && !isMeasured(known.unit()))
                .isPresent();
    }

    private static boolean isMeasured(@Nullable BillingUnit unit) {
        return unit != null && unit.asAmount().isPresent();
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** Some codes stand for no product, and are never billed for a nebulizer drug. */
public final class CodeWithoutProduct {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-CODE-INVALID")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires("A nebulizer drug is billed with a code that is valid for submission")
            .because("Medicare rejects the line as incorrect coding, whatever modifiers it carries.")
            .mend(
                    "Bill the code of the dispensed product; J7699 with a narrative for a drug without a code of its own.")
            .message("%s (%s) is not valid for a nebulizer drug; %s")
            .rejectedAs("A7", "454")
            .prevents("CO-181")
            .source("policy article A52466")
            .breachedBy(CodeWithoutProduct::judge);

    private CodeWithoutProduct() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .flatMap(CodedLine::entry)
                .filter(known -> known.standing() == Standing.INVALID)
                .ifPresent(known -> breaches.atComponent(
                        loop.segment("SV1").orElseThrow(), 1, 2, known.code(), known.name(), known.note()));
    }
}

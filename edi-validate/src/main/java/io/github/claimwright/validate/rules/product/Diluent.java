package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** Saline and water in small amounts only dilute a concentrated drug of the same claim. */
public final class Diluent {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-DILUENT")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "Saline or water in small amounts (A4216, A4218) stands on the claim of the concentrated drug that it dilutes")
            .because("Medicare denies it with anything else: a unit dose needs no diluent.")
            .mend("Bill it on the claim of the concentrate, or not at all.")
            .message("%s dilutes a concentrated drug, but the claim bills none of %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370")
            .breachedBy(Diluent::judge);

    private Diluent() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> line.isOfKind(Kind.SUPPLY))
                .ifPresent(line -> NeededOnClaim.missing(line, breaches)
                        .ifPresent(pairing ->
                                breaches.atComponent(line.service(), 1, 2, line.code(), Pairs.list(pairing.codes()))));
    }
}

package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** A payer that has decided on one line has decided on all. */
public final class OtherPayerLines {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-LINES")
            .level(BALANCING)
            .warning()
            .at("2300", "SVD01")
            .requires("A payer that has decided on one line has decided on all")
            .because("The next payer cannot tell what is left of the line that has no decision.")
            .mend("Add loop 2430 with the payer's decision, of zero if it paid nothing, unless the line was bundled.")
            .message("line %s has no decision of a payer that has decided on other lines")
            .rejectedAs("A7", "710")
            .prevents("CO-16", "N4")
            .source(
                    "005010X222A1, loop 2430 (recalled); lines that were bundled are left out, and where the amounts do not balance, that is the finding")
            .breachedBy(Check.around("2320", OtherPayerLines::judge));

    private OtherPayerLines() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        for (OtherPayer payer : OtherPayer.of(claim)) {
            if (isConclusive(claim, payer)) {
                claim.children("2400").stream()
                        .filter(line -> !isDecided(line, payer))
                        .forEach(line -> breaches.missing(line, "SVD", 1, line.number()));
            }
        }
    }

    private static boolean isConclusive(LoopNode claim, OtherPayer payer) {
        return !payer.lines().isEmpty()
                && payer.lines().stream().noneMatch(OtherPayerLines::isBundled)
                && OtherPayerClaim.isConclusive(claim, payer)
                && payer.paidAmount().compareTo(payer.expectedPayment()) == 0
                && ClaimCharges.balanced(claim).filter(payer::makesUp).isPresent();
    }

    private static boolean isBundled(LoopNode decision) {
        return decision.segment("SVD").filter((SegmentNode svd) -> svd.has(6)).isPresent();
    }

    private static boolean isDecided(LoopNode line, OtherPayer payer) {
        List<LoopNode> decisions = line.children("2430");
        return decisions.stream().anyMatch(payer.lines()::contains);
    }
}

package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;

/** What another payer paid for a claim and what it adjusted, on the claim and on its lines, make up the total charge. */
public final class OtherPayerClaim {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-CLAIM")
            .level(BALANCING)
            .at("2300", "AMT02")
            .requires(
                    "What another payer paid and what it adjusted, on the claim and on its lines, make up the total charge")
            .because("The next payer cannot tell what is left of the claim, and rejects it.")
            .mend("Copy the paid amount (AMT*D) and all adjustments (CAS) from the remittance of the other payer.")
            .message("the claim charges %s, but the other payer's payment of %s and adjustments of %s make %s")
            .rejectedAs("A7", "672")
            .prevents("CO-16", "N4")
            .source("005010X222A1, balancing of 2300 CLM02, 2320 AMT*D and CAS, 2430 CAS; a public sample balances so")
            .breachedBy(Check.around("2320", OtherPayerClaim::judge));

    private OtherPayerClaim() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        ClaimCharges.balanced(claim)
                .ifPresent(charge -> OtherPayer.of(claim).stream()
                        .filter(payer -> isConclusive(claim, payer) && !payer.makesUp(charge))
                        .forEach(payer -> report(payer, charge, breaches)));
    }

    /** Where a line is out of balance, names a payer that is none, or less than nothing was paid, the claim is a consequence. */
    static boolean isConclusive(LoopNode claim, OtherPayer payer) {
        return payer.paidAmount().signum() >= 0
                && !OtherPayer.ids(claim).contains("")
                && Adjustments.areReadable(payer.loop())
                && payer.lines().stream().noneMatch(OtherPayerLine::isOutOfBalance)
                && claim.children("2400").stream()
                        .flatMap(line -> line.children("2430").stream())
                        .noneMatch(decision -> OtherPayerNamed.isUnknown(decision) || isUnreadable(decision));
    }

    private static boolean isUnreadable(LoopNode decision) {
        return decision.segment("SVD")
                        .filter(svd -> svd.has(1))
                        .flatMap(svd -> svd.decimal(2))
                        .isEmpty()
                || !Adjustments.areReadable(decision);
    }

    private static void report(OtherPayer payer, BigDecimal charge, Breaches breaches) {
        BigDecimal adjusted = payer.claimAdjustments().add(payer.lineAdjustments());
        breaches.at(
                payer.paid(),
                2,
                X12Text.decimal(charge),
                X12Text.decimal(payer.paidAmount()),
                X12Text.decimal(adjusted),
                X12Text.decimal(payer.paidAmount().add(adjusted)));
    }
}

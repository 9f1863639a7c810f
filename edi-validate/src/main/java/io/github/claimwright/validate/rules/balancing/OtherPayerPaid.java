package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.Optional;

/** What another payer paid for a claim is what it paid for the lines, less what it adjusted on the claim. */
public final class OtherPayerPaid {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-PAID")
            .level(BALANCING)
            .at("2300", "AMT02")
            .requires(
                    "What another payer paid for a claim is what it paid for the lines, less what it adjusted on the claim")
            .because("The next payer cannot tell what was paid for which line, and rejects the claim.")
            .mend("Copy the decisions on all lines (2430) from the remittance of the other payer; one may be missing.")
            .message(
                    "the other payer paid %s for the claim, but its payments for lines and adjustments of the claim make %s")
            .rejectedAs("A7", "672")
            .prevents("CO-16", "N4")
            .source("005010X222A1, balancing of 2320 AMT*D and CAS, 2430 SVD02; a public sample balances so")
            .breachedBy(Check.around("2320", OtherPayerPaid::judge));

    private OtherPayerPaid() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Optional<BigDecimal> charge = ClaimCharges.balanced(claim);
        // where the claim is out of balance as well, that is the finding
        charge.ifPresent(total -> OtherPayer.of(claim).stream()
                .filter(payer -> !payer.lines().isEmpty() && payer.makesUp(total))
                .filter(payer -> OtherPayerClaim.isConclusive(claim, payer))
                .filter(payer -> payer.paidAmount().compareTo(payer.expectedPayment()) != 0)
                .forEach(payer -> breaches.at(
                        payer.paid(),
                        2,
                        X12Text.decimal(payer.paidAmount()),
                        X12Text.decimal(payer.expectedPayment()))));
    }
}

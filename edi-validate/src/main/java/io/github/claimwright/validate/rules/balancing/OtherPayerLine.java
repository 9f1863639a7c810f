package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.Optional;

/** What another payer paid for a line and what it adjusted make up the line's charge. */
public final class OtherPayerLine {
    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-LINE")
            .level(BALANCING)
            .at("2430", "SVD02")
            .requires("What another payer paid for a line and what it adjusted make up the line's charge")
            .because("The next payer cannot tell what is left of the line, and rejects the claim.")
            .mend("Copy paid amount (SVD02) and adjustments (CAS) from the remittance of the other payer, all of them.")
            .message("the line charges %s, but the other payer's payment of %s and adjustments of %s make %s")
            .rejectedAs("A7", "672")
            .prevents("CO-16", "N4")
            .source("005010X222A1, balancing of 2400 SV102, 2430 SVD02 and CAS; Stedi COB line edit")
            .breachedBy(OtherPayerLine::judge);

    private OtherPayerLine() {}

    private static void judge(LoopNode decision, Breaches breaches) {
        decision.segment("SVD")
                .filter(svd -> isOutOfBalance(decision) && !isNegative(svd))
                .filter(svd -> decision.enclosing("2300")
                        .flatMap(ClaimCharges::balanced)
                        .isPresent())
                .ifPresent(svd -> report(decision, svd, breaches));
    }

    /** Whether the decision does not add up. A line that was bundled or split (SVD06) is decided on together with others. */
    static boolean isOutOfBalance(LoopNode decision) {
        Optional<BigDecimal> charge = charge(decision);
        Optional<BigDecimal> paid = paid(decision);
        return charge.isPresent()
                && paid.isPresent()
                && isAlone(decision)
                && Adjustments.areReadable(decision)
                && paid.get().add(Adjustments.sum(decision)).compareTo(charge.get()) != 0;
    }

    /** Which is wrong by itself. */
    private static boolean isNegative(SegmentNode svd) {
        return svd.decimal(2).filter(amount -> amount.signum() < 0).isPresent();
    }

    private static boolean isAlone(LoopNode decision) {
        LoopNode line = decision.parent();
        return line != null
                && decision.segment("SVD").filter(svd -> !svd.has(6)).isPresent()
                && line.children("2430").stream()
                                .filter(other -> samePayer(other, decision))
                                .count()
                        == 1;
    }

    private static boolean samePayer(LoopNode one, LoopNode other) {
        return payer(one).equals(payer(other));
    }

    private static String payer(LoopNode decision) {
        return decision.segment("SVD").map(svd -> svd.text(1)).orElse("");
    }

    private static Optional<BigDecimal> charge(LoopNode decision) {
        return decision.enclosing("2400").flatMap(line -> line.segment("SV1")).flatMap(sv1 -> sv1.decimal(2));
    }

    private static Optional<BigDecimal> paid(LoopNode decision) {
        return decision.segment("SVD").flatMap(svd -> svd.decimal(2));
    }

    private static void report(LoopNode decision, SegmentNode svd, Breaches breaches) {
        BigDecimal paid = paid(decision).orElseThrow();
        BigDecimal adjusted = Adjustments.sum(decision);
        breaches.at(
                svd,
                2,
                X12Text.decimal(charge(decision).orElseThrow()),
                X12Text.decimal(paid),
                X12Text.decimal(adjusted),
                X12Text.decimal(paid.add(adjusted)));
    }
}

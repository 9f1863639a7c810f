package io.github.claimwright.validate.rules.balancing;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one other payer has decided on a claim (loop 2320 and its 2430 loops).
 *
 * @param loop the loop 2320
 * @param paid the amount paid (AMT*D)
 * @param lines the decisions on lines (2430) that name this payer
 */
record OtherPayer(LoopNode loop, SegmentNode paid, List<LoopNode> lines) {

    /** The payers of a claim that have paid, or said that they pay nothing; none where a decision names no payer. */
    static List<OtherPayer> of(LoopNode claim) {
        List<OtherPayer> payers = new ArrayList<>();
        for (LoopNode loop : claim.children("2320")) {
            Optional<SegmentNode> paid =
                    loop.segment("AMT", "D").filter(amt -> amt.decimal(2).isPresent());
            if (paid.isPresent() && loop.segment("AMT", "A8").isEmpty()) {
                payers.add(new OtherPayer(loop, paid.get(), decisions(claim, id(loop))));
            }
        }
        return payers;
    }

    /** The id of a payer (2330B NM109); empty when it has none. */
    static String id(LoopNode otherSubscriber) {
        return otherSubscriber
                .child("2330B")
                .flatMap(payer -> payer.segment("NM1"))
                .map(nm1 -> nm1.text(9))
                .orElse("");
    }

    /** The ids of all other payers of a claim. */
    static List<String> ids(LoopNode claim) {
        return claim.children("2320").stream().map(OtherPayer::id).toList();
    }

    private static List<LoopNode> decisions(LoopNode claim, String payer) {
        return claim.children("2400").stream()
                .flatMap(line -> line.children("2430").stream())
                .filter(decision ->
                        decision.segment("SVD").filter(svd -> svd.is(1, payer)).isPresent())
                .toList();
    }

    BigDecimal paidAmount() {
        return paid.decimal(2).orElseThrow();
    }

    /** What was adjusted on the claim as a whole. */
    BigDecimal claimAdjustments() {
        return Adjustments.sum(loop);
    }

    /** What was adjusted on lines. */
    BigDecimal lineAdjustments() {
        return lines.stream().map(Adjustments::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was paid for lines. */
    BigDecimal paidForLines() {
        return lines.stream()
                .flatMap(line -> line.segment("SVD").stream())
                .flatMap(svd -> svd.decimal(2).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether payment and adjustments make up the total charge. */
    boolean makesUp(BigDecimal charge) {
        return paidAmount().add(claimAdjustments()).add(lineAdjustments()).compareTo(charge) == 0;
    }

    /** What the decisions on lines leave for the payment of the claim. */
    BigDecimal expectedPayment() {
        return paidForLines().subtract(claimAdjustments());
    }
}

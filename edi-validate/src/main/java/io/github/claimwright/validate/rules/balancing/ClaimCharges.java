package io.github.claimwright.validate.rules.balancing;

import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;
import java.util.Optional;

/** The charges of a claim: the total that it names, and the sum of its lines. */
final class ClaimCharges {
    private ClaimCharges() {}

    /** The total charge (CLM02). */
    static Optional<BigDecimal> total(LoopNode claim) {
        return claim.segment("CLM").flatMap(clm -> clm.decimal(2));
    }

    /** The sum of the lines (SV102); nothing when one has no readable charge: that is another finding. */
    static Optional<BigDecimal> sum(LoopNode claim) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (LoopNode loop : claim.children()) {
            if (loop.id().equals("2400")) {
                Optional<BigDecimal> charge = loop.segment("SV1").flatMap(sv1 -> sv1.decimal(2));
                if (charge.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(charge.get());
                any = true;
            }
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    /** The total, when it is the sum of the lines; where it is not, no other balance is looked at. */
    static Optional<BigDecimal> balanced(LoopNode claim) {
        return total(claim)
                .filter(total ->
                        sum(claim).filter(sum -> sum.compareTo(total) == 0).isPresent());
    }
}

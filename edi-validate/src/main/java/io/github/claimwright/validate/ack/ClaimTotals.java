package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How many claims were accepted and rejected, and what was charged for them.
 *
 * @param accepted the accepted claims
 * @param acceptedCharge what they add up to
 * @param rejected the rejected claims
 * @param rejectedCharge what they add up to
 */
record ClaimTotals(long accepted, BigDecimal acceptedCharge, long rejected, BigDecimal rejectedCharge) {

    static ClaimTotals of(List<ReceivedClaim> claims, BatchVerdict verdict) {
        List<ReceivedClaim> accepted = claims.stream().filter(verdict::accepts).toList();
        BigDecimal all = sum(claims);
        BigDecimal good = sum(accepted);
        return new ClaimTotals(accepted.size(), good, claims.size() - accepted.size(), all.subtract(good));
    }

    private static BigDecimal sum(List<ReceivedClaim> claims) {
        return claims.stream().map(ReceivedClaim::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Both charges together. */
    String charge() {
        return X12Text.decimal(acceptedCharge.add(rejectedCharge));
    }

    /** QTY and AMT; a kind of which there is no claim is left out. */
    List<Segment> segments(String acceptedQualifier, String rejectedQualifier) {
        List<Segment> segments = new ArrayList<>();
        add(segments, accepted, "QTY", acceptedQualifier, Long.toString(accepted));
        add(segments, rejected, "QTY", rejectedQualifier, Long.toString(rejected));
        add(segments, accepted, "AMT", "YU", X12Text.decimal(acceptedCharge));
        add(segments, rejected, "AMT", "YY", X12Text.decimal(rejectedCharge));
        return segments;
    }

    private static void add(List<Segment> segments, long count, String tag, String qualifier, String value) {
        if (count > 0) {
            segments.add(Segment.of(tag).put(1, qualifier).put(2, value).build());
        }
    }
}

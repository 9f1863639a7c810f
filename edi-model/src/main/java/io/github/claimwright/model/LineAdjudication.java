package io.github.claimwright.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another payer decided of one line (loop 2430).
 *
 * @param payerId which payer: the id of one of the claim's {@link OtherPayer}s (SVD01)
 * @param paid what it paid for the line (SVD02)
 * @param procedure the service that it paid for (SVD03)
 * @param paidUnits of how many units (SVD05)
 * @param bundledLine the line into which it bundled this one (SVD06); null when it did not
 * @param adjustments what it did not pay, at most five groups
 * @param decided when it decided (DTP*573)
 * @param patientLiability what remains for the patient (AMT*EAF); null when not known
 */
public record LineAdjudication(
        String payerId,
        Money paid,
        Procedure procedure,
        BigDecimal paidUnits,
        @Nullable Integer bundledLine,
        List<AdjustmentGroup> adjustments,
        LocalDate decided,
        @Nullable Money patientLiability) {

    /** Refuses a sixth group, and lines that are not counted from 1. */
    public LineAdjudication {
        Require.id(payerId, "payer id of a line adjudication");
        paidUnits = Require.notNegative(paidUnits, "paid units");
        Require.that(bundledLine == null || bundledLine > 0, "bundled line number", "must be counted from 1");
        adjustments = Require.count(adjustments, "adjustment groups of a line", 0, 5);
    }
}

package io.github.claimwright.model;

import java.util.List;

/**
 * What another payer did not pay, and who is to bear it (CAS).
 *
 * @param group who bears it (CAS01), such as {@link #CONTRACTUAL}
 * @param adjustments one to six reasons with their amounts
 */
public record AdjustmentGroup(String group, List<Adjustment> adjustments) {
    /** Contractual obligation: the provider. */
    public static final String CONTRACTUAL = "CO";
    /** Correction and reversal. */
    public static final String CORRECTION = "CR";
    /** Other adjustment. */
    public static final String OTHER = "OA";
    /** Payer initiated reduction. */
    public static final String PAYER_INITIATED = "PI";
    /** Patient responsibility. */
    public static final String PATIENT = "PR";

    /** Refuses a seventh reason. */
    public AdjustmentGroup {
        Require.code(group, "adjustment group", 2);
        adjustments = Require.count(adjustments, "reasons of an adjustment group", 1, 6);
    }

    /** What is not paid in all. */
    public Money total() {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}

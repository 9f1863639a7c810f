package io.github.claimwright.model;

import java.math.BigDecimal;

/**
 * For how long equipment is certified to be needed (CR3).
 *
 * @param kind {@link #INITIAL}, {@link #RENEWAL} or {@link #REVISED} (CR301)
 * @param months for how many months (CR303)
 */
public record EquipmentCertification(String kind, BigDecimal months) {
    /** First certification. */
    public static final String INITIAL = "I";
    /** Renewal. */
    public static final String RENEWAL = "R";
    /** Revision. */
    public static final String REVISED = "S";

    /** Refuses negative durations. */
    public EquipmentCertification {
        Require.code(kind, "equipment certification type", 1);
        months = Require.notNegative(months, "equipment duration");
    }
}

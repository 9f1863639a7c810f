package io.github.claimwright.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a payer must know of a patient (PAT05 to PAT09). Never printed by {@link #toString()}.
 *
 * @param diedOn the date of death; null for the living
 * @param weight the weight in pounds; null when it does not matter
 * @param pregnant whether the patient is pregnant
 */
public record PatientCondition(
        @Nullable LocalDate diedOn, @Nullable BigDecimal weight, boolean pregnant) {

    /** Refuses negative weights, and a condition without any content. */
    public PatientCondition {
        weight = Require.optionalNotNegative(weight, "patient weight");
        Require.that(
                diedOn != null || weight != null || pregnant,
                "patient condition",
                "must have a date of death, a weight or a pregnancy");
    }

    @Override
    public String toString() {
        return "PatientCondition[not shown]";
    }
}

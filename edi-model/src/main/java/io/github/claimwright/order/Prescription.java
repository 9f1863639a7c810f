package io.github.claimwright.order;

import io.github.claimwright.model.DiagnosisCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was prescribed.
 *
 * @param number the prescription number (REF*XZ); null when there is none
 * @param orderDate the date of the standard written order; null when not known
 * @param diagnoses the ICD-10-CM codes it is for, most important first
 * @param daysSupply for how many days the delivery is meant; null when not known
 * @param dosesPerDay how many containers a day are prescribed; null when not known
 */
public record Prescription(
        @Nullable String number,
        @Nullable LocalDate orderDate,
        List<DiagnosisCode> diagnoses,
        @Nullable Integer daysSupply,
        @Nullable BigDecimal dosesPerDay) {
    /** Copies the list. */
    public Prescription {
        diagnoses = List.copyOf(diagnoses);
    }

    @Override
    public String toString() {
        return "Prescription[not shown]";
    }
}

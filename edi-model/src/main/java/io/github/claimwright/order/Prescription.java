package io.github.claimwright.order;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.DiagnosisCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was prescribed.
 *
 * @param number the prescription number (REF*XZ); null when there is none
 * @param orderDate the date of the standard written order (DTP*471 of a drug); null when not known
 * @param diagnoses the ICD-10-CM codes it is for, most important first
 * @param daysSupply for how many days the delivery is meant; null when not known
 * @param dosesPerDay how many doses a day are prescribed; null when not known
 * @param dose how much one dose is; null for one container
 */
public record Prescription(
        @Nullable String number,
        @Nullable LocalDate orderDate,
        List<DiagnosisCode> diagnoses,
        @Nullable Integer daysSupply,
        @Nullable BigDecimal dosesPerDay,
        @Nullable Amount dose) {
    /** Copies the list. */
    public Prescription {
        diagnoses = List.copyOf(diagnoses);
    }

    /** A prescription whose dose is one container. */
    public Prescription(
            @Nullable String number,
            @Nullable LocalDate orderDate,
            List<DiagnosisCode> diagnoses,
            @Nullable Integer daysSupply,
            @Nullable BigDecimal dosesPerDay) {
        this(number, orderDate, diagnoses, daysSupply, dosesPerDay, null);
    }

    @Override
    public String toString() {
        return "Prescription[not shown]";
    }
}

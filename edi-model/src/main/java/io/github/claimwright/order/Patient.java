package io.github.claimwright.order;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient with the insurance that is billed. Never printed by {@link #toString()}.
 *
 * @param name the name; as on the insurance card where the patient holds the insurance
 * @param birthDate the date of birth
 * @param sex the sex
 * @param address the home address
 * @param memberId the member id on the insurance card
 * @param coverage what the insurance is
 * @param holder who holds the insurance; null when that is the patient
 */
public record Patient(
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        Address address,
        String memberId,
        Coverage coverage,
        @Nullable InsuredPerson holder) {

    /** A patient who holds the insurance. */
    public Patient(PersonName name, LocalDate birthDate, Sex sex, Address address, String memberId, Coverage coverage) {
        this(name, birthDate, sex, address, memberId, coverage, null);
    }

    @Override
    public String toString() {
        return "Patient[not shown]";
    }
}

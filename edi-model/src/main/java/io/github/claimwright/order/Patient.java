package io.github.claimwright.order;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import java.time.LocalDate;

/**
 * The patient, who is the insured person. Never printed by {@link #toString()}.
 *
 * @param name the name as on the insurance card
 * @param birthDate the date of birth
 * @param sex the sex
 * @param address the home address
 * @param memberId the member id on the insurance card
 * @param coverage what the insurance is
 */
public record Patient(
        PersonName name, LocalDate birthDate, Sex sex, Address address, String memberId, Coverage coverage) {
    @Override
    public String toString() {
        return "Patient[not shown]";
    }
}

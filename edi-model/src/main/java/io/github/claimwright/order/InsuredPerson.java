package io.github.claimwright.order;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an insurance, where that is not the patient. Never printed by {@link #toString()}.
 *
 * @param relationship what the patient is to the holder: a code of PAT01 and SBR02, such as 19 for a child
 * @param name the name as on the insurance card
 * @param address the home address, which only other insurances carry; null when not known
 */
public record InsuredPerson(
        String relationship, PersonName name, @Nullable Address address) {
    @Override
    public String toString() {
        return "InsuredPerson[not shown]";
    }
}

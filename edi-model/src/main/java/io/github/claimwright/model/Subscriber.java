package io.github.claimwright.model;

import java.time.LocalDate;

/**
 * The subscriber, who in this form of claim is the patient too (loops 2000B and 2010BA). Never printed by
 * {@link #toString()}.
 *
 * @param name the name as on the insurance card
 * @param memberId the member id on the card (Medicare: the MBI), 2 to 80 characters
 * @param birthDate the date of birth
 * @param sex the sex
 * @param address the home address
 * @param coverage what the insurance is
 */
public record Subscriber(
        PersonName name, String memberId, LocalDate birthDate, Sex sex, Address address, Coverage coverage) {

    /** Refuses member ids that NM109 cannot carry. */
    public Subscriber {
        Require.text(memberId, "member id", 80);
        Require.that(memberId.length() > 1, "member id", "must have at least two characters");
    }

    @Override
    public String toString() {
        return "Subscriber[not shown]";
    }
}

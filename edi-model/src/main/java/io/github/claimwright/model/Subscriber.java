package io.github.claimwright.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subscriber, who holds the insurance (loops 2000B and 2010BA): the patient too, unless the claim names a
 * {@link Dependent}. Never printed by {@link #toString()}.
 *
 * @param name the name as on the insurance card; an organization in workers' compensation
 * @param member the id on the card; null when the payer gives none
 * @param address the home address, which claims for the subscriber need; null when not sent
 * @param demographics birth date and sex, which claims for the subscriber need; null when not sent
 * @param coverage what the insurance is
 * @param details what else some payers must know
 */
public record Subscriber(
        PartyName name,
        @Nullable MemberId member,
        @Nullable Address address,
        @Nullable Demographics demographics,
        Coverage coverage,
        PatientDetails details) {

    /** A subscriber who is the patient, with what nearly all claims say. */
    public Subscriber(
            PersonName name, String memberId, LocalDate birthDate, Sex sex, Address address, Coverage coverage) {
        this(name, MemberId.of(memberId), address, new Demographics(birthDate, sex), coverage, PatientDetails.NONE);
    }

    /** A person who holds the insurance of a dependent. */
    public static Subscriber ofDependent(PersonName name, String memberId, Coverage coverage) {
        return new Subscriber(name, MemberId.of(memberId), null, null, coverage, PatientDetails.NONE);
    }

    @Override
    public String toString() {
        return "Subscriber[not shown]";
    }
}

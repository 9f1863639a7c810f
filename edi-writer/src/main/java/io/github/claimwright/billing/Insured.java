package io.github.claimwright.billing;

import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Demographics;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.order.InsuredPerson;
import io.github.claimwright.order.Patient;
import org.jspecify.annotations.Nullable;

/** Who is insured: the patient, or the person through whom the patient is. */
final class Insured {
    private Insured() {}

    /** The subscriber of a claim: the holder of the insurance, or the patient. */
    static Subscriber subscriber(Patient patient, Notes.About about) {
        Coverage coverage = coverage(patient.coverage(), Fields.GROUP_NAME, about);
        @Nullable InsuredPerson holder = patient.holder();
        return holder == null
                ? new Subscriber(
                        patient.name(),
                        patient.memberId(),
                        patient.birthDate(),
                        patient.sex(),
                        patient.address(),
                        coverage)
                : Subscriber.ofDependent(holder.name(), patient.memberId(), coverage);
    }

    /** The patient as a dependent of the subscriber; null when both are one. */
    static @Nullable Dependent dependent(Patient patient) {
        @Nullable InsuredPerson holder = patient.holder();
        return holder == null
                ? null
                : new Dependent(
                        holder.relationship(),
                        patient.name(),
                        patient.address(),
                        new Demographics(patient.birthDate(), patient.sex()));
    }

    /** The guide takes the group's name only where there is no number. */
    static Coverage coverage(Coverage given, String nameField, Notes.About about) {
        if (given.groupNumber() == null || given.groupName() == null) {
            return given;
        }
        about.unused(nameField, "the claim names the group by its number");
        return new Coverage(given.responsibility(), given.groupNumber(), null, given.insuranceType(), given.filing());
    }
}

package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some claims say of a subscriber or a dependent beside name, address and birth date.
 *
 * @param condition death, weight or pregnancy (PAT); null when none matters
 * @param references Social Security number, property and casualty claim number, property and casualty member id (REF)
 * @param contact whom to call about a property and casualty patient (PER); null when not sent
 * @param kept segments of this level of the hierarchy that the model has no word for
 */
public record PatientDetails(
        @Nullable PatientCondition condition,
        List<Reference> references,
        @Nullable Contact contact,
        List<KeptSegment> kept) {
    /** Nothing of it. */
    public static final PatientDetails NONE = new PatientDetails(null, List.of(), null, List.of());

    /** Copies the lists. */
    public PatientDetails {
        references = List.copyOf(references);
        kept = List.copyOf(kept);
    }

    /** Numbers alone, such as a property and casualty claim number. */
    public static PatientDetails of(List<Reference> references) {
        return new PatientDetails(null, references, null, List.of());
    }
}

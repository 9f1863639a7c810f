package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.x12.Segment;

/** REF, reference identification: a further number and what it is (REF01). */
public final class Ref {
    private static final String LINE_CONTROL_NUMBER = "6R";

    private Ref() {}

    /** A number of a claim, a line or a party, with the other payer that it belongs to (REF04). */
    public static Segment from(Reference reference) {
        Segment.Builder segment = Segment.of("REF").put(1, reference.kind()).put(2, reference.number());
        if (reference.otherPayerId() != null) {
            segment.putComposite(4, Reference.PAYER_ID, reference.otherPayerId());
        }
        return segment.build();
    }

    /** The billing provider's taxpayer number (loop 2010AA). */
    public static Segment from(TaxId taxId) {
        return of(taxId.qualifier(), taxId.value());
    }

    /** The prescription number, or the number that links the lines of a compound (loop 2410). */
    public static Segment from(DrugReference reference) {
        return of(reference.qualifier(), reference.value());
    }

    /** The supplier's own number of a service line (loop 2400). */
    public static Segment lineControlNumber(String number) {
        return of(LINE_CONTROL_NUMBER, number);
    }

    /** The employer identification number of a pay-to plan (loop 2010AC). */
    public static Segment employer(String number) {
        return of(Reference.EMPLOYER_ID, number);
    }

    private static Segment of(String qualifier, String value) {
        return Segment.of("REF").put(1, qualifier).put(2, value).build();
    }
}

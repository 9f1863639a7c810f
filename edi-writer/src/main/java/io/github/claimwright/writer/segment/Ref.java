package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.x12.Segment;

/** REF, reference identification: a further number and what it is (REF01). */
public final class Ref {
    private static final String LINE_CONTROL_NUMBER = "6R";

    private Ref() {}

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

    private static Segment of(String qualifier, String value) {
        return Segment.of("REF").put(1, qualifier).put(2, value).build();
    }
}

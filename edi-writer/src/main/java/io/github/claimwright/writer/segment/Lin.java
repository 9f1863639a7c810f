package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Ndc;
import io.github.claimwright.x12.Segment;

/** LIN, item identification (loop 2410): which drug product was dispensed. */
public final class Lin {
    /** LIN02: the code after it is a National Drug Code. */
    private static final String NATIONAL_DRUG_CODE = "N4";

    private Lin() {}

    /** A drug product by its eleven-digit NDC. */
    public static Segment from(Ndc ndc) {
        return Segment.of("LIN").put(2, NATIONAL_DRUG_CODE).put(3, ndc.value()).build();
    }
}

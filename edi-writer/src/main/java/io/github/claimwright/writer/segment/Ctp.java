package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;

/** CTP, drug quantity (loop 2410): how much of the product was dispensed, in NDC units. */
public final class Ctp {
    private Ctp() {}

    /** The quantity and its unit; CTP03, the unit price, is not used. */
    public static Segment from(DrugIdentification drug) {
        return Segment.of("CTP")
                .put(4, X12Text.decimal(drug.quantity()))
                .putComposite(5, drug.unit().code())
                .build();
    }
}

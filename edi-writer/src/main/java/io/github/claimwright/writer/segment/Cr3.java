package io.github.claimwright.writer.segment;

import io.github.claimwright.model.EquipmentCertification;
import io.github.claimwright.x12.Segment;

/** CR3, durable medical equipment certification (loop 2400). */
public final class Cr3 {
    private static final String MONTHS = "MO";

    private Cr3() {}

    /** For how many months the equipment is certified to be needed. */
    public static Segment from(EquipmentCertification certification) {
        return Segment.of("CR3")
                .put(1, certification.kind())
                .put(2, MONTHS)
                .put(3, Texts.of(certification.months()))
                .build();
    }
}

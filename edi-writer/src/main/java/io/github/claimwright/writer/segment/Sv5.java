package io.github.claimwright.writer.segment;

import io.github.claimwright.model.EquipmentTerms;
import io.github.claimwright.x12.Segment;

/** SV5, durable medical equipment service (loop 2400): at what price equipment is rented and sold. */
public final class Sv5 {
    private static final String DAYS = "DA";

    private Sv5() {}

    /** All six elements, none of which may be left out. */
    public static Segment from(EquipmentTerms terms) {
        return Segment.of("SV5")
                .putComposite(1, terms.code().kind(), terms.code().value())
                .put(2, DAYS)
                .put(3, Texts.of(terms.daysNeeded()))
                .put(4, terms.rentalPrice().toX12())
                .put(5, terms.purchasePrice().toX12())
                .put(6, terms.rentalPeriod())
                .build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;

/** QTY, quantity (loop 2400): so many, and of what (QTY01). */
public final class Qty {
    private Qty() {}

    /** How many patients an ambulance carried. */
    public static Segment ambulancePatients(BigDecimal count) {
        return of("PT", count);
    }

    /** Additional units of obstetric anesthesia. */
    public static Segment obstetricUnits(BigDecimal count) {
        return of("FL", count);
    }

    private static Segment of(String qualifier, BigDecimal count) {
        return Segment.of("QTY")
                .put(1, qualifier)
                .put(2, X12Text.decimal(count))
                .build();
    }
}

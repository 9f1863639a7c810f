package io.github.claimwright.writer.segment;

import io.github.claimwright.model.AmbulanceTransport;
import io.github.claimwright.x12.Segment;

/** CR1, ambulance transport (loops 2300 and 2400). */
public final class Cr1 {
    private static final String POUNDS = "LB";
    private static final String MILES = "DH";

    private Cr1() {}

    /** How far the ambulance went, and why. */
    public static Segment from(AmbulanceTransport transport) {
        return Segment.of("CR1")
                .put(1, Texts.before(transport.patientWeight(), POUNDS))
                .put(2, Texts.of(transport.patientWeight()))
                .put(4, transport.reason())
                .put(5, MILES)
                .put(6, Texts.of(transport.miles()))
                .put(9, transport.roundTripPurpose())
                .put(10, transport.stretcherPurpose())
                .build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Release;
import io.github.claimwright.x12.Segment;

/** OI, other health insurance (loop 2320): what the patient signed for it. */
public final class Oi {
    private Oi() {}

    /** Assignment of benefits and release of information. */
    public static Segment from(Release release) {
        return Segment.of("OI")
                .put(3, release.benefitsAssigned())
                .put(4, release.patientSignatureSource())
                .put(6, release.releaseOfInformation())
                .build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Coverage;
import io.github.claimwright.x12.Segment;

/** SBR, subscriber information (loop 2000B): in which order this payer pays, and what the insurance is. */
public final class Sbr {
    private static final String SELF = "18";

    private Sbr() {}

    /** The coverage of a subscriber who is the patient. */
    public static Segment from(Coverage coverage) {
        return Segment.of("SBR")
                .put(1, coverage.responsibility())
                .put(2, SELF)
                .put(3, coverage.groupNumber())
                .put(4, coverage.groupName())
                .put(5, coverage.insuranceType())
                .put(9, coverage.filing())
                .build();
    }
}

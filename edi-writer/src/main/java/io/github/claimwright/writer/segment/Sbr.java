package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** SBR, subscriber information (loops 2000B and 2320): in which order a payer pays, and what the insurance is. */
public final class Sbr {
    private Sbr() {}

    /** The coverage of a subscriber who is the patient. */
    public static Segment from(Coverage coverage) {
        return of(coverage, OtherCoverage.SELF);
    }

    /** The coverage of a subscriber whose dependent is the patient. */
    public static Segment ofDependents(Coverage coverage) {
        return of(coverage, null);
    }

    /** Another coverage of the patient. */
    public static Segment from(OtherCoverage other) {
        return of(other.coverage(), other.relationship());
    }

    private static Segment of(Coverage coverage, @Nullable String relationship) {
        return Segment.of("SBR")
                .put(1, coverage.responsibility())
                .put(2, relationship)
                .put(3, coverage.groupNumber())
                .put(4, coverage.groupName())
                .put(5, coverage.insuranceType())
                .put(9, coverage.filing())
                .build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.TestResult;
import io.github.claimwright.x12.Segment;

/** MEA, test result (loop 2400). */
public final class Mea {
    private Mea() {}

    /** What a test measured. */
    public static Segment from(TestResult result) {
        return Segment.of("MEA")
                .put(1, result.reference())
                .put(2, result.measured())
                .put(3, Texts.of(result.value()))
                .build();
    }
}

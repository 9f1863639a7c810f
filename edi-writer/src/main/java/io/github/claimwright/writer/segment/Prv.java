package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** PRV, provider information: the taxonomy code of a provider. */
public final class Prv {
    private Prv() {}

    /** The billing provider's taxonomy code (loop 2000A). */
    public static Segment billing(String taxonomy) {
        return Segment.of("PRV").put(1, "BI").put(2, "PXC").put(3, taxonomy).build();
    }
}

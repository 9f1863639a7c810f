package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** PRV, provider information: the taxonomy code of a provider. */
public final class Prv {
    private static final String BILLING = "BI";
    private static final String PERFORMING = "PE";

    private Prv() {}

    /** The billing provider's taxonomy code (loop 2000A). */
    public static Segment billing(String taxonomy) {
        return of(BILLING, taxonomy);
    }

    /** A rendering provider's taxonomy code (loops 2310B and 2420A). */
    public static Segment rendering(String taxonomy) {
        return of(PERFORMING, taxonomy);
    }

    private static Segment of(String role, String taxonomy) {
        return Segment.of("PRV").put(1, role).put(2, "PXC").put(3, taxonomy).build();
    }
}

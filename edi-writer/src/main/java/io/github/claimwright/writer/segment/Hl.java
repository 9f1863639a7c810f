package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** HL, hierarchical level: whose level begins (HL03), and under which one it stands (HL02). */
public final class Hl {
    private static final String BILLING_PROVIDER = "20";
    private static final String SUBSCRIBER = "22";

    private Hl() {}

    /** The billing provider's level (loop 2000A), which always has subscribers below it. */
    public static Segment billingProvider(int number) {
        return Segment.of("HL")
                .put(1, Integer.toString(number))
                .put(3, BILLING_PROVIDER)
                .put(4, "1")
                .build();
    }

    /** The level of a subscriber who is the patient (loop 2000B), with no level below it. */
    public static Segment subscriber(int number, int billingProvider) {
        return Segment.of("HL")
                .put(1, Integer.toString(number))
                .put(2, Integer.toString(billingProvider))
                .put(3, SUBSCRIBER)
                .put(4, "0")
                .build();
    }
}

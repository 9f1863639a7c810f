package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** HL, hierarchical level: whose level begins (HL03), under which one it stands (HL02), and whether others follow below it. */
public final class Hl {
    private static final String BILLING_PROVIDER = "20";
    private static final String SUBSCRIBER = "22";
    private static final String PATIENT = "23";

    private Hl() {}

    /** The billing provider's level (loop 2000A), which always has subscribers below it. */
    public static Segment billingProvider(int number) {
        return Segment.of("HL")
                .put(1, Integer.toString(number))
                .put(3, BILLING_PROVIDER)
                .put(4, "1")
                .build();
    }

    /** A subscriber's level (loop 2000B), with levels of dependents below it or without. */
    public static Segment subscriber(int number, int billingProvider, boolean dependents) {
        return below(number, billingProvider, SUBSCRIBER, dependents ? "1" : "0");
    }

    /** A dependent's level (loop 2000C), with no level below it. */
    public static Segment patient(int number, int subscriber) {
        return below(number, subscriber, PATIENT, "0");
    }

    private static Segment below(int number, int parent, String level, String children) {
        return Segment.of("HL")
                .put(1, Integer.toString(number))
                .put(2, Integer.toString(parent))
                .put(3, level)
                .put(4, children)
                .build();
    }
}

package io.github.claimwright.validate.split;

/** The envelopes and levels around a claim, from the outside inwards. */
enum Depth {
    /** ISA. */
    INTERCHANGE(0),
    /** GS. */
    GROUP(1),
    /** ST to the receiver. */
    SET(2),
    /** The billing provider, HL03 is 20. */
    PROVIDER(3),
    /** The subscriber, HL03 is 22. */
    SUBSCRIBER(4),
    /** The patient who is not the subscriber, HL03 is 23. */
    PATIENT(5);

    private final int outside;

    Depth(int outside) {
        this.outside = outside;
    }

    /** How many envelopes and levels are around it. */
    int outside() {
        return outside;
    }
}

package io.github.claimwright.validate.split;

/** The envelopes and levels around a claim, from the outside inwards. */
enum Depth {
    /** ISA. */
    INTERCHANGE,
    /** GS. */
    GROUP,
    /** ST to the receiver. */
    SET,
    /** The billing provider, HL03 is 20. */
    PROVIDER,
    /** The subscriber, HL03 is 22. */
    SUBSCRIBER,
    /** The patient who is not the subscriber, HL03 is 23. */
    PATIENT
}

package io.github.claimwright.validate.ack;

/**
 * What goes into acknowledgments beside what is always there.
 *
 * @param everyTa1 a TA1 also for a sound interchange that did not ask for one (ISA14 is 0)
 * @param values copies of all bad values in IK404, also of such as may be a patient's
 */
public record AckOptions(boolean everyTa1, boolean values) {
    /** What receivers send: a TA1 when it is asked for or has to say something; no values that may be a patient's. */
    public static final AckOptions USUAL = new AckOptions(false, false);
}

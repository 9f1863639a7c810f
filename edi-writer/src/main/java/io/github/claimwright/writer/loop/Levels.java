package io.github.claimwright.writer.loop;

/**
 * The HL numbers of a transaction set.
 *
 * @param last the last number given out
 * @param billingProvider the number of the open billing provider's level
 * @param subscriber the number of the open subscriber's level
 * @param hasDependents whether that level said that dependents follow
 */
record Levels(int last, int billingProvider, int subscriber, boolean hasDependents) {
    /** None was given out. */
    static final Levels NONE = new Levels(0, 0, 0, false);

    Levels withBillingProvider() {
        return new Levels(last + 1, last + 1, 0, false);
    }

    Levels withSubscriber(boolean dependents) {
        return new Levels(last + 1, billingProvider, last + 1, dependents);
    }

    Levels withPatient() {
        return new Levels(last + 1, billingProvider, subscriber, hasDependents);
    }
}

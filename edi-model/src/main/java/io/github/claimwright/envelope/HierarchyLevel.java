package io.github.claimwright.envelope;

/** The levels under which claims stand, the highest first. */
public enum HierarchyLevel {
    /** Loop 2000A. */
    BILLING_PROVIDER,
    /** Loop 2000B. */
    SUBSCRIBER,
    /** Loop 2000C: a dependent. */
    PATIENT,
    /** Loop 2300: no level of its own. */
    CLAIM;

    /** The higher one of two. */
    public HierarchyLevel orHigher(HierarchyLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether who opens this level opens the other one too. */
    public boolean opens(HierarchyLevel other) {
        return compareTo(other) <= 0;
    }
}

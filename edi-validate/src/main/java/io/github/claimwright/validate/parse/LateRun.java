package io.github.claimwright.validate.parse;

import org.jspecify.annotations.Nullable;

/**
 * Segments of one loop that come too late one behind the other, in the order of the guide: one segment before them came too
 * early, and is named once, with the first of them.
 */
final class LateRun {
    private @Nullable Object loop;
    private int rank;

    /** Forgets everything: another transaction set begins. */
    void begin() {
        loop = null;
    }

    /** Whether what comes late goes on where the one before it, late as well, left off. */
    boolean goesOn(Object inLoop, Candidate place) {
        return loop == inLoop && place.rank() >= rank;
    }

    /** A place was filled, in time or late. */
    void filled(Object inLoop, Candidate place, boolean past) {
        loop = past ? inLoop : null;
        rank = place.rank();
    }
}

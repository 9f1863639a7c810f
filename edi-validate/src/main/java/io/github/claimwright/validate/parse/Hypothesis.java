package io.github.claimwright.validate.parse;

import org.jspecify.annotations.Nullable;

/**
 * One explanation of a segment that does not fit.
 *
 * @param kind what it is taken for
 * @param place the place it would have, or that would be lost; null for none
 * @param depth the open loop that has the place
 * @param price what the explanation costs before anything that follows is looked at
 */
record Hypothesis(Kind kind, @Nullable Candidate place, int depth, int price) {

    enum Kind {
        /** It stands where it belongs: something else is missing before it. */
        NATURAL,
        /** It is what was missed a moment ago. */
        CONSEQUENCE,
        /** It belongs to a loop whose first segment was lost. */
        OPENER_LOST,
        /** It belongs to a loop inside of one that was lost. */
        LOOP_LOST,
        /** Its qualifier is wrong. */
        QUALIFIER,
        /** It comes too late. */
        LATE,
        /** It belongs nowhere here, nor may what follows. */
        STRAY,
        /** Its id is wrong, and it begins a loop. */
        OPENER_MISSPELT,
        /** Its id is wrong, and it is the required segment of a loop. */
        MISSPELT,
        /** Its id is wrong, and that is all. */
        UNKNOWN
    }
}

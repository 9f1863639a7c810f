package io.github.claimwright.validate.compare;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two files.
 *
 * @param kind in what way they differ
 * @param claim the claim's account number (CLM01); null outside of a claim
 * @param path the loops from the top with their numbers; null for what stands in no loop
 * @param place the place in X12's notation, such as {@code SV104}, {@code REF*6R} or, for a whole loop, its id
 * @param name what it holds, in a biller's words
 * @param first the place in the first file; null when it is not there
 * @param second the place in the second file; null when it is not there
 */
public record Difference(
        Kind kind,
        @Nullable String claim,
        @Nullable String path,
        String place,
        String name,
        @Nullable Spot first,
        @Nullable Spot second) {

    /** In what way two files differ. */
    public enum Kind {
        /** Both have it, and it says something else. */
        CHANGED,
        /** The first file alone has it. */
        ONLY_IN_FIRST,
        /** The second file alone has it. */
        ONLY_IN_SECOND,
        /** Both have it, but at another place in the order. */
        MOVED
    }

    /** What it is and where, without values that may be a patient's. */
    @Override
    public String toString() {
        return DifferenceText.line(this, false);
    }
}

package io.github.claimwright.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide adds to an element of the standard besides usage and name.
 *
 * @param values the codes it takes
 * @param limit the practical limit, if any
 * @param cms1500 the box of the paper form, if any
 * @param disputes who says otherwise
 */
record Narrowing(
        Values values,
        @Nullable PracticalLimit limit,
        @Nullable String cms1500,
        List<Dispute> disputes) {

    /** Nothing added. */
    static final Narrowing NONE = new Narrowing(Values.ANY, null, null, List.of());
}

package io.github.claimwright.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide adds to an element of the standard besides usage and name.
 *
 * @param codes the closed list of codes, if any
 * @param codeSet the code set of others, if any
 * @param limit the practical limit, if any
 * @param cms1500 the box of the paper form, if any
 * @param disputes who says otherwise
 */
record Narrowing(
        @Nullable CodeList codes,
        @Nullable CodeSet codeSet,
        @Nullable PracticalLimit limit,
        @Nullable String cms1500,
        List<Dispute> disputes) {

    /** Nothing added. */
    static final Narrowing NONE = new Narrowing(null, null, null, null, List.of());
}

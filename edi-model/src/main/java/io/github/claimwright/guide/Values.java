package io.github.claimwright.guide;

import org.jspecify.annotations.Nullable;

/**
 * Which values an element takes: codes of a closed list, codes of a set that others maintain, or any.
 *
 * @param codes the closed list; null when there is none
 * @param codeSet the set of others; null when there is none
 */
record Values(@Nullable CodeList codes, @Nullable CodeSet codeSet) {
    /** Any value of the element's type and length. */
    static final Values ANY = new Values(null, null);

    /** Whether neither a list nor a set says which. */
    boolean isAny() {
        return codes == null && codeSet == null;
    }
}

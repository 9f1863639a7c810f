package io.github.claimwright.validate.rule;

import org.jspecify.annotations.Nullable;

/**
 * How the receiver would say it. Every part may be null: where no source was found, no code is claimed.
 *
 * @param ta1 the interchange note code (TA105), such as {@code 021}
 * @param set the transaction set or group code of a 999 (IK502, AK905), such as {@code 4}
 * @param segment the segment code of a 999 (IK304), such as {@code 3}
 * @param element the element code of a 999 (IK403), such as {@code 7}
 * @param claimStatus category and status of a 277CA (STC01), such as {@code A7:178}
 */
public record Acknowledgment(
        @Nullable String ta1,
        @Nullable String set,
        @Nullable String segment,
        @Nullable String element,
        @Nullable String claimStatus) {
    /** No code is known. */
    public static final Acknowledgment NONE = new Acknowledgment(null, null, null, null, null);

    /** The code of the 999 as people write it, such as {@code IK304 8, IK403 7}; null when there is none. */
    public @Nullable String syntaxCode() {
        if (element != null) {
            return "IK304 8, IK403 " + element;
        }
        if (segment != null) {
            return "IK304 " + segment;
        }
        return set == null ? null : set;
    }
}

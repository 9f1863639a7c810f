package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary about a claim (CLM11, CLM12, CLM20).
 *
 * @param relatedCauses the accident it comes from; null when it comes from none
 * @param specialProgram under which special program it is (CLM12); null when under none
 * @param delayReason why it is late (CLM20); null when it is not
 */
public record Circumstances(
        @Nullable RelatedCauses relatedCauses,
        @Nullable String specialProgram,
        @Nullable String delayReason) {
    /** Nothing out of the ordinary. */
    public static final Circumstances NONE = new Circumstances(null, null, null);

    /** Refuses codes of the wrong length. */
    public Circumstances {
        Require.optionalCode(specialProgram, "special program code", 3);
        Require.optionalCode(delayReason, "delay reason code", 2);
    }
}

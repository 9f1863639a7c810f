package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * The ambulatory patient group that a repricer approved (HCP06, HCP07).
 *
 * @param code its code, at most 50 characters; null when not sent
 * @param amount its amount; null when not sent
 */
public record PatientGroup(@Nullable String code, @Nullable Money amount) {

    /** Refuses overlong codes, and a group with neither. */
    public PatientGroup {
        Require.optionalText(code, "approved patient group code", 50);
        Require.that(code != null || amount != null, "approved patient group", "must have a code or an amount");
    }
}

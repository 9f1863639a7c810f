package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * The service that a repricer approved for a line in place of the one billed (HCP09 to HCP12).
 *
 * @param code its code; null when the one billed stands
 * @param units how many units; null when those billed stand
 */
public record RepricedService(
        @Nullable ServiceCode code, @Nullable UnitCount units) {

    /** Refuses a service with neither. */
    public RepricedService {
        Require.that(code != null || units != null, "repriced service", "must have a code or units");
    }
}

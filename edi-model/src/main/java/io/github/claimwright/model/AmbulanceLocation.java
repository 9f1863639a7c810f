package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an ambulance took the patient up or set them down (loops 2310E, 2310F, 2420G, 2420H). Never printed by
 * {@link #toString()}.
 *
 * @param name what the drop-off place is called; null when not sent, and at the pick-up
 * @param address the address
 */
public record AmbulanceLocation(@Nullable String name, Address address) {

    /** Refuses overlong names. */
    public AmbulanceLocation {
        Require.optionalText(name, "ambulance location name", 60);
    }

    @Override
    public String toString() {
        return "AmbulanceLocation[not shown]";
    }
}

package io.github.claimwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An ambulance transport (CR1). Never printed by {@link #toString()}.
 *
 * @param patientWeight in pounds (CR102); null when not sent
 * @param reason why to that place (CR104), one of A to E
 * @param miles how far (CR106)
 * @param roundTripPurpose why there and back (CR109), at most 80 characters; null for one way
 * @param stretcherPurpose why on a stretcher (CR110), at most 80 characters; null without one
 */
public record AmbulanceTransport(
        @Nullable BigDecimal patientWeight,
        String reason,
        BigDecimal miles,
        @Nullable String roundTripPurpose,
        @Nullable String stretcherPurpose) {

    /** Refuses negative numbers and overlong texts. */
    public AmbulanceTransport {
        patientWeight = Require.optionalNotNegative(patientWeight, "patient weight");
        Require.code(reason, "ambulance transport reason", 1);
        miles = Require.notNegative(miles, "transport distance");
        Require.optionalText(roundTripPurpose, "round trip purpose", 80);
        Require.optionalText(stretcherPurpose, "stretcher purpose", 80);
    }

    @Override
    public String toString() {
        return "AmbulanceTransport[not shown]";
    }
}

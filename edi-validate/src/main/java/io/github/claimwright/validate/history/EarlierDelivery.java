package io.github.claimwright.validate.history;

import io.github.claimwright.model.HcpcsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a patient was delivered before.
 *
 * @param code the HCPCS code it was billed with
 * @param date the date of service
 * @param units the HCPCS units
 * @param days for how many days it was meant; null when not known
 */
public record EarlierDelivery(
        HcpcsCode code,
        LocalDate date,
        BigDecimal units,
        @Nullable Integer days) {

    /** The first day without supply; empty when the days' supply is not known. */
    public Optional<LocalDate> supplyEnds() {
        return Optional.ofNullable(days).map(date::plusDays);
    }
}

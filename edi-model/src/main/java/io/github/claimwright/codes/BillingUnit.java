package io.github.claimwright.codes;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Measure;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one HCPCS unit stands for.
 *
 * @param amount how much
 * @param measure of what: {@code mg}, {@code mcg}, {@code g}, {@code mL}, {@code vial}, {@code fee}, {@code device},
 *     {@code item}
 * @param upTo whether the descriptor says "up to": each container then counts by itself
 */
public record BillingUnit(Rational amount, String measure, boolean upTo) {

    /** The unit as a mass or volume; empty when it is a vial, a fee or another thing. */
    public Optional<Amount> asAmount() {
        return Measure.of(measure).map(known -> new Amount(amount, known));
    }

    /** The unit as people read it: {@code up to 0.5 mg}. */
    @Override
    public String toString() {
        String number = amount.toDecimal().map(BigDecimal::toPlainString).orElse(amount.toString());
        return (upTo ? "up to " : "") + number + " " + measure;
    }
}

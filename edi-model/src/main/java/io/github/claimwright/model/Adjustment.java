package io.github.claimwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why so much was not paid (three CAS elements).
 *
 * @param reason the claim adjustment reason code, at most five characters
 * @param amount how much; below zero where something was paid on top
 * @param quantity of how many units; null when not sent
 */
public record Adjustment(
        String reason, Money amount, @Nullable BigDecimal quantity) {

    /** Refuses overlong codes. */
    public Adjustment {
        Require.code(reason, "adjustment reason", 5);
        quantity = Require.optionalNumber(quantity, "adjustment quantity");
    }

    /** A reason without a quantity. */
    public Adjustment(String reason, Money amount) {
        this(reason, amount, null);
    }
}

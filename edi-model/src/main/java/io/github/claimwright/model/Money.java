package io.github.claimwright.model;

import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars, exact to the cent.
 *
 * @param amount dollars, always with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    /** The practical limit of an 837P amount: ten digits with the cents. */
    private static final BigDecimal LIMIT = new BigDecimal("100000000");

    /** No money. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Refuses fractions of a cent and amounts of more than ten digits. */
    public Money {
        if (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2) {
            throw new RefusedValueException("amount", "must not have fractions of a cent");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new RefusedValueException("amount", "must have at most eight digits before the point");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** An amount from its decimal text, such as {@code 25.5}. */
    public static Money of(String text) {
        return new Money(new BigDecimal(text));
    }

    /** The sum of two amounts. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** The amount as X12 writes it: 25.50 as {@code 25.5}. */
    public String toX12() {
        return X12Text.decimal(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}

package io.github.claimwright.order;

import io.github.claimwright.model.Money;

/**
 * At what price equipment is rented and sold, which some payers want on the line (SV5).
 *
 * @param daysNeeded for how many days it is needed
 * @param rentalPrice the price of one rental period; zero where it is not rented out
 * @param purchasePrice the price of buying it; zero where it is not sold
 * @param period for how long the rental price is
 */
public record EquipmentPrices(int daysNeeded, Money rentalPrice, Money purchasePrice, Period period) {

    /** For how long a rental price is. */
    public enum Period {
        /** A day. */
        DAY,
        /** A week. */
        WEEK,
        /** A month. */
        MONTH
    }
}

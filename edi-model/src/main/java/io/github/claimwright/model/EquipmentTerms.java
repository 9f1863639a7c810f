package io.github.claimwright.model;

import java.math.BigDecimal;

/**
 * At what price equipment is rented and sold (SV5), as capped rental needs it.
 *
 * @param code the equipment's HCPCS code (SV501)
 * @param daysNeeded for how many days it is needed (SV503)
 * @param rentalPrice the price of one rental period (SV504)
 * @param purchasePrice the price of buying it (SV505)
 * @param rentalPeriod {@link #WEEKLY}, {@link #MONTHLY} or {@link #DAILY} (SV506)
 */
public record EquipmentTerms(
        HcpcsCode code, BigDecimal daysNeeded, Money rentalPrice, Money purchasePrice, String rentalPeriod) {
    /** The rental price is for a week. */
    public static final String WEEKLY = "1";
    /** The rental price is for a month. */
    public static final String MONTHLY = "4";
    /** The rental price is for a day. */
    public static final String DAILY = "6";

    /** Refuses negative numbers. */
    public EquipmentTerms {
        daysNeeded = Require.notNegative(daysNeeded, "length of need");
        Require.that(!rentalPrice.isNegative(), "rental price", "must not be negative");
        Require.that(!purchasePrice.isNegative(), "purchase price", "must not be negative");
        Require.code(rentalPeriod, "rental period", 1);
    }
}

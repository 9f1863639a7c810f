package io.github.claimwright.order;

import org.jspecify.annotations.Nullable;

/**
 * How the patient gets a piece of equipment.
 *
 * @param kind rental, purchase or maintenance
 * @param rentalMonth the month of a capped rental, from 1 on; null when the item is not rented or not capped
 * @param election what the patient chose when the supplier offered the purchase of a rented item; null when nothing is said
 */
public record Acquisition(
        Kind kind, @Nullable Integer rentalMonth, @Nullable Election election) {

    /** An acquisition without an election. */
    public Acquisition(Kind kind, @Nullable Integer rentalMonth) {
        this(kind, rentalMonth, null);
    }

    /** Rental, purchase or maintenance. */
    public enum Kind {
        /** Rented: modifier RR. */
        RENTAL,
        /** Bought new: modifier NU. */
        NEW_PURCHASE,
        /** Bought used: modifier UE. */
        USED_PURCHASE,
        /** The six-month fee for maintenance and service of a rented item: modifier MS. */
        MAINTENANCE
    }

    /** What a patient chose when offered the purchase of a rented item. */
    public enum Election {
        /** To buy it: modifier BP. */
        PURCHASE,
        /** To go on renting it: modifier BR. */
        RENTAL,
        /** Nothing within thirty days: modifier BU. */
        UNDECIDED
    }
}

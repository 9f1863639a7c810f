package io.github.claimwright.order;

import org.jspecify.annotations.Nullable;

/**
 * How the patient gets a piece of equipment.
 *
 * @param kind rental or purchase
 * @param rentalMonth the month of a capped rental, from 1 on; null when the item is not rented or not capped
 */
public record Acquisition(Kind kind, @Nullable Integer rentalMonth) {

    /** Rental or purchase. */
    public enum Kind {
        /** Rented: modifier RR. */
        RENTAL,
        /** Bought new: modifier NU. */
        NEW_PURCHASE,
        /** Bought used: modifier UE. */
        USED_PURCHASE
    }
}

/**
 * From what a supplier delivered to what it claims: codes, units, modifiers and lines of each order, the orders that share a
 * claim, and a report of every value that was taken, left out or decided on the way.
 *
 * <p>Read {@link Biller} first, then {@code OrderBilling}, {@code ItemBilling} and {@code ClaimPacking}: the way of an order
 * through the package.
 */
@NullMarked
package io.github.claimwright.billing;

import org.jspecify.annotations.NullMarked;

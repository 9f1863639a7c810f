/**
 * What a supplier's own system holds: an order with its delivery, in the supplier's words. One {@code Order} is one
 * delivery to one patient.
 */
@NullMarked
package io.github.claimwright.order;

import org.jspecify.annotations.NullMarked;

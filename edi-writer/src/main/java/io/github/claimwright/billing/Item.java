package io.github.claimwright.billing;

import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Order;
import java.time.LocalDate;

/**
 * One delivered item while it is billed.
 *
 * @param order the order it belongs to
 * @param index its place in the delivery, from 0 on
 * @param notes where remarks about it go
 */
record Item(Order order, int index, Notes.About notes) {

    /** What was delivered. */
    DeliveredItem delivered() {
        return order.items().get(index);
    }

    /** The date of service. */
    LocalDate date() {
        return order.delivery().date();
    }
}

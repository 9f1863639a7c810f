package io.github.claimwright.order;

import java.time.LocalDate;
import java.util.List;

/**
 * What was delivered.
 *
 * @param date the date of service: the day of delivery, or of shipping where the supplier bills by it
 * @param items what was delivered, at least one item
 */
public record Delivery(LocalDate date, List<DeliveredItem> items) {
    /** Copies the items. */
    public Delivery {
        items = List.copyOf(items);
    }
}

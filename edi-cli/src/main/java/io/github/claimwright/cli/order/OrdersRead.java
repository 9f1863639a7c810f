package io.github.claimwright.cli.order;

import java.util.List;

/**
 * All that a small file held.
 *
 * @param orders the orders of the sound records
 * @param problems what is wrong with the others
 */
public record OrdersRead(List<OrderRecord> orders, List<OrderProblem> problems) {
    /** Copies the lists. */
    public OrdersRead {
        orders = List.copyOf(orders);
        problems = List.copyOf(problems);
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.order.Order;

/**
 * An order and where it was read, so that reports and refusals can name its place.
 *
 * @param recordNumber the record's number in its file, from 1 on
 * @param file the file, as the user named it
 * @param order the order
 */
public record OrderInput(int recordNumber, String file, Order order) {}

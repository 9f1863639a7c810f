package io.github.claimwright.billing;

/**
 * One reason why an order cannot be billed. It never holds patient data.
 *
 * @param recordNumber the record's number in its file, from 1 on
 * @param file the file, as the user named it
 * @param orderId the supplier's number of the order
 * @param fieldPath the field to mend, as in the JSON order: {@code delivery.items[0].hcpcs}
 * @param message what is missing or contradictory, and how to mend it
 */
public record Refusal(int recordNumber, String file, String orderId, String fieldPath, String message) {}

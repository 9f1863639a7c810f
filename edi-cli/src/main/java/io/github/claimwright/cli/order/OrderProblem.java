package io.github.claimwright.cli.order;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of one record, or with the record or file as a whole. Never holds the field's value.
 *
 * @param file the file's name
 * @param recordNumber the record's place in the file, from 1 on; 0 when the file itself is at fault
 * @param line the line of the file, from 1 on; null when it is not known
 * @param column the column of a CSV file, such as {@code column G}; null when there is none
 * @param orderId the record's order number; null when it could not be read
 * @param field the field's path, such as {@code delivery.items[1].charge}; empty for the whole record
 * @param message what was expected and what kind of value was found
 */
public record OrderProblem(
        String file,
        int recordNumber,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String orderId,
        String field,
        String message) {

    /** The problem on one line: file, record, order number, line, column, field and message. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (recordNumber > 0) {
            text.append(", record ").append(recordNumber);
        }
        if (orderId != null) {
            text.append(" (order ").append(orderId).append(')');
        }
        if (line != null) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", ").append(column);
        }
        return text.append(field.isEmpty() ? "" : ", " + field)
                .append(": ")
                .append(message)
                .toString();
    }
}

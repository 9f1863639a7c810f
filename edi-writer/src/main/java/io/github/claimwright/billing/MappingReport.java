package io.github.claimwright.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How orders became claims: nothing is filled in, dropped or decided silently.
 *
 * @param defaults values that the orders left out and that were filled in
 * @param unused fields that the orders gave and that no claim carries
 * @param decisions what was chosen or computed, and what could not be checked
 */
public record MappingReport(List<Remark> defaults, List<Remark> unused, List<Remark> decisions) {
    /** Copies the lists. */
    public MappingReport {
        defaults = List.copyOf(defaults);
        unused = List.copyOf(unused);
        decisions = List.copyOf(decisions);
    }

    /**
     * One thing to know about one field. It never holds patient data.
     *
     * @param recordNumber the record's number in its file, from 1 on
     * @param file the file, as the user named it
     * @param orderId the supplier's number of the order
     * @param itemNumber the delivered item, from 1 on; null when the remark is about the order
     * @param fieldPath the field, as in the JSON order: {@code delivery.items[0].hcpcs}
     * @param text the value and the reason for it
     */
    public record Remark(
            int recordNumber,
            String file,
            String orderId,
            @Nullable Integer itemNumber,
            String fieldPath,
            String text) {}
}

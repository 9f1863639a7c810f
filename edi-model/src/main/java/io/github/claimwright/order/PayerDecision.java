package io.github.claimwright.order;

import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another payer decided of the claim as a whole.
 *
 * @param date when it decided, which also holds for its decisions of items that have no date; null when only those have one
 * @param paid what it paid in all; null to add up what it paid for the items
 * @param adjustments what it did not pay of the claim as a whole, beside what it did not pay of single items
 * @param patientLiability what remains for the patient to pay; null when not known, or said item by item
 * @param remarks the remark codes that came with the decision, at most five
 */
public record PayerDecision(
        @Nullable LocalDate date,
        @Nullable Money paid,
        List<AdjustmentGroup> adjustments,
        @Nullable Money patientLiability,
        List<String> remarks) {

    /** Copies the lists. */
    public PayerDecision {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }
}

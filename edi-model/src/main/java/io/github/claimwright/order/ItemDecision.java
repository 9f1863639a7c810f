package io.github.claimwright.order;

import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another payer decided of one item.
 *
 * @param payerId the id of that payer; null where the order has only one other insurance
 * @param date when it decided; null for the date of its decision of the whole claim
 * @param paid what it paid for the item
 * @param adjustments what it did not pay, and why
 * @param paidUnits of how many HCPCS units; null for the units billed
 * @param hcpcs the code that it paid for; null for the code and modifiers billed
 * @param modifiers the modifiers beside that code
 * @param patientLiability what remains for the patient to pay; null when not known
 */
public record ItemDecision(
        @Nullable String payerId,
        @Nullable LocalDate date,
        Money paid,
        List<AdjustmentGroup> adjustments,
        @Nullable BigDecimal paidUnits,
        @Nullable HcpcsCode hcpcs,
        List<Modifier> modifiers,
        @Nullable Money patientLiability) {

    /** Copies the lists. */
    public ItemDecision {
        adjustments = List.copyOf(adjustments);
        modifiers = List.copyOf(modifiers);
    }
}

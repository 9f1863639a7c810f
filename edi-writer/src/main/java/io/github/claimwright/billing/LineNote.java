package io.github.claimwright.billing;

import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Prescription;
import org.jspecify.annotations.Nullable;

/**
 * The line note (NTE*ADD): the supplier's, or the days' supply of a drug for more than a month, which Medicare's contractors
 * ask for beside a quantity of two or three months (Noridian, billing for 60 or 90 days; CGS bulletin of 2019).
 */
final class SupplyNote {
    private static final int MONTH = 31;
    /** The DME contractors read no more. */
    private static final int LONGEST = 80;

    private SupplyNote() {}

    /**
     * The note of an item's lines; null when there is nothing to say.
     *
     * @throws Refused when the supplier's note fits no claim
     */
    static @Nullable String of(Item item) {
        DeliveredItem delivered = item.delivered();
        if (delivered.note() != null) {
            return Texts.carried(Fields.NOTE, delivered.note(), LONGEST);
        }
        @Nullable Prescription prescription = delivered.prescription();
        return prescription == null || delivered.product() == null ? null : ofDays(item, prescription.daysSupply());
    }

    private static @Nullable String ofDays(Item item, @Nullable Integer days) {
        if (days == null || days <= MONTH) {
            return null;
        }
        String note = days + "-DAY SUPPLY";
        item.notes().use(Fields.DAYS_SUPPLY);
        item.notes().taken(Fields.NOTE, "%s: the supply is for more than a month".formatted(note));
        return note;
    }
}

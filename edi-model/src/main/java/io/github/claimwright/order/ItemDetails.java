package io.github.claimwright.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some delivered items have to say.
 *
 * @param description what was supplied, for codes of what has no code of its own, at most 80 characters; null otherwise
 * @param ownedBase the patient's own equipment that the item is for; null when the payer rents or bought it
 * @param prices the prices of equipment; null when the payer does not ask
 * @param label the number on a supply's package; null when the payer does not ask
 * @param compound a name shared by the items of one compound; null for whatever was not compounded
 * @param priorAuthorization the prior authorization of this item, where that is not the claim's; null otherwise
 * @param referral the referral of this item, where that is not the claim's; null otherwise
 * @param decisions what other payers decided of the item
 */
public record ItemDetails(
        @Nullable String description,
        @Nullable OwnedBase ownedBase,
        @Nullable EquipmentPrices prices,
        @Nullable ProductLabel label,
        @Nullable String compound,
        @Nullable String priorAuthorization,
        @Nullable String referral,
        List<ItemDecision> decisions) {

    /** Nothing of it. */
    public static final ItemDetails NONE = new ItemDetails(null, null, null, null, null, null, null, List.of());

    /** Copies the list. */
    public ItemDetails {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String toString() {
        return "ItemDetails[" + decisions.size() + " decisions]";
    }
}

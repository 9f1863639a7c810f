package io.github.claimwright.billing;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.model.HcpcsCode;
import org.jspecify.annotations.Nullable;

/**
 * What an item is billed as.
 *
 * @param code the HCPCS code
 * @param entry what is known of the code; null when nothing is
 * @param product the dispensed product under that code; null when nothing was dispensed or the product is not known
 */
record CodedItem(
        HcpcsCode code,
        @Nullable HcpcsEntry entry,
        @Nullable DrugProduct product) {

    /** Whether the code is known to be of this kind. */
    boolean is(Kind kind) {
        return entry != null && entry.kind() == kind;
    }

    /** Whether an item billed so is a drug. */
    boolean isDrug(Item item) {
        return is(Kind.DRUG) || item.delivered().product() != null;
    }

    @Override
    public String toString() {
        return code.toString();
    }
}

package io.github.claimwright.order;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivered item: a drug product, a piece of equipment, a supply or a fee.
 *
 * @param product the drug product that was dispensed; null for equipment, supplies and fees
 * @param hcpcs the HCPCS code; null to have it found from the drug product
 * @param units the HCPCS units; null to have them computed from the dispensed quantity, or 1 where nothing is dispensed
 * @param charge what is charged for the whole item
 * @param acquisition rental, new purchase or used purchase of equipment; null for everything else
 * @param attested the coverage modifier that the supplier attests: KX, GA, GZ or GY; null when it attests none
 * @param modifiers further modifiers that the supplier sets, in its order
 * @param prescription the prescription; null for items without one
 * @param diagnoses the ICD-10-CM codes this item is for, most important first; empty to take the prescription's
 * @param placeOfService the place of service where it differs from the claim's; null otherwise
 * @param note what the payer must know, at most 80 characters; null when there is nothing
 * @param lineNumber the supplier's own number of the line; null to have one made
 * @param details what only some items have to say
 */
public record DeliveredItem(
        @Nullable DispensedProduct product,
        @Nullable HcpcsCode hcpcs,
        @Nullable BigDecimal units,
        Money charge,
        @Nullable Acquisition acquisition,
        @Nullable Modifier attested,
        List<Modifier> modifiers,
        @Nullable Prescription prescription,
        List<DiagnosisCode> diagnoses,
        @Nullable String placeOfService,
        @Nullable String note,
        @Nullable String lineNumber,
        ItemDetails details) {
    /** Copies the lists. */
    public DeliveredItem {
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
    }

    /** An item with what nearly all items say. */
    public DeliveredItem(
            @Nullable DispensedProduct product,
            @Nullable HcpcsCode hcpcs,
            @Nullable BigDecimal units,
            Money charge,
            @Nullable Acquisition acquisition,
            @Nullable Modifier attested,
            List<Modifier> modifiers,
            @Nullable Prescription prescription,
            List<DiagnosisCode> diagnoses,
            @Nullable String placeOfService,
            @Nullable String note,
            @Nullable String lineNumber) {
        this(
                product,
                hcpcs,
                units,
                charge,
                acquisition,
                attested,
                modifiers,
                prescription,
                diagnoses,
                placeOfService,
                note,
                lineNumber,
                ItemDetails.NONE);
    }

    /** The same item with other details. */
    public DeliveredItem withDetails(ItemDetails other) {
        return new DeliveredItem(
                product,
                hcpcs,
                units,
                charge,
                acquisition,
                attested,
                modifiers,
                prescription,
                diagnoses,
                placeOfService,
                note,
                lineNumber,
                other);
    }
}

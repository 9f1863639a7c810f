package io.github.claimwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which drug product was dispensed, and how much of it (loop 2410: LIN, CTP, REF).
 *
 * @param ndc the product's National Drug Code (LIN03)
 * @param quantity the quantity dispensed in NDC units, not in HCPCS units (CTP04)
 * @param unit what the quantity counts (CTP05-1)
 * @param reference the prescription number or the link of a compound; null when there is none
 */
public record DrugIdentification(
        Ndc ndc,
        BigDecimal quantity,
        NdcUnit unit,
        @Nullable DrugReference reference) {

    /** Refuses zero, negative numbers, and more digits than CTP04 carries. */
    public DrugIdentification {
        quantity = Quantities.carried(quantity, "NDC quantity");
    }

    /**
     * The one reference that loop 2410 has room for.
     *
     * @param qualifier {@link #PRESCRIPTION} or {@link #COMPOUND_LINK}
     * @param value at most 50 characters
     */
    public record DrugReference(String qualifier, String value) {
        /** Prescription number. */
        public static final String PRESCRIPTION = "XZ";
        /** Number that links the ingredients of one compound. */
        public static final String COMPOUND_LINK = "VY";

        /** Refuses other qualifiers. */
        public DrugReference {
            Require.that(
                    qualifier.equals(PRESCRIPTION) || qualifier.equals(COMPOUND_LINK),
                    "drug reference qualifier",
                    "must be XZ or VY");
            Require.text(value, "prescription or link number", 50);
        }

        @Override
        public String toString() {
            return "DrugReference[" + qualifier + ", not shown]";
        }
    }
}

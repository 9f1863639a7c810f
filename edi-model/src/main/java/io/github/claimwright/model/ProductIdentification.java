package io.github.claimwright.model;

import java.math.BigDecimal;

/**
 * Which product other than a drug of an NDC was supplied, and how much of it (loop 2410).
 *
 * @param kind which code it is (LIN02), such as {@link #GTIN}; a drug's NDC takes a {@link DrugIdentification}
 * @param code the code (LIN03), at most 48 characters
 * @param quantity how much (CTP04)
 * @param unit of what (CTP05-1)
 */
public record ProductIdentification(String kind, String code, BigDecimal quantity, NdcUnit unit) {
    /** EAN/UCC-13. */
    public static final String EAN_13 = "EN";
    /** EAN/UCC-8. */
    public static final String EAN_8 = "EO";
    /** HIBC supplier labeling standard. */
    public static final String HIBC = "HI";
    /** Customer order number. */
    public static final String ORDER_NUMBER = "ON";
    /** GTIN of 14 digits. */
    public static final String GTIN = "UK";
    /** UPC of 12 digits. */
    public static final String UPC = "UP";
    /** LIN02 of an NDC. */
    private static final String NDC = "N4";

    /** Refuses NDCs, and quantities that CTP04 cannot carry. */
    public ProductIdentification {
        Require.code(kind, "product code type", 2);
        Require.that(!kind.equals(NDC), "product code type", "must not be N4, which takes a drug identification");
        Require.text(code, "product code", 48);
        quantity = Quantities.carried(quantity, "product quantity");
    }
}

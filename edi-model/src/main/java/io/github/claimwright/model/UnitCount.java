package io.github.claimwright.model;

import java.math.BigDecimal;

/**
 * How many HCPCS units are billed (SV103 and SV104).
 *
 * @param value the count, above zero, at most eight digits before and three after the point
 * @param basis {@link #UNITS} or {@link #MINUTES}
 */
public record UnitCount(BigDecimal value, String basis) {
    /** HCPCS units, whatever the code's descriptor says one unit is. */
    public static final String UNITS = "UN";
    /** Minutes of anaesthesia. */
    public static final String MINUTES = "MJ";

    /** Refuses zero, negative numbers, and more digits than SV104 carries. */
    public UnitCount {
        Require.that(basis.equals(UNITS) || basis.equals(MINUTES), "unit basis", "must be UN or MJ");
        value = Quantities.carried(value, "HCPCS units");
    }

    /** Whole HCPCS units. */
    public static UnitCount units(long count) {
        return new UnitCount(BigDecimal.valueOf(count), UNITS);
    }
}

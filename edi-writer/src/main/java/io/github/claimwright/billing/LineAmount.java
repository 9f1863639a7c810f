package io.github.claimwright.billing;

import io.github.claimwright.model.UnitCount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one line, or a whole item before it is split, bills.
 *
 * @param units the HCPCS units
 * @param dispensed the NDC quantity that those units are; null when no drug product is identified
 */
record LineAmount(BigDecimal units, @Nullable NdcQuantity dispensed) {
    /** Refuses units that SV104 cannot carry. */
    LineAmount {
        units = new UnitCount(units, UnitCount.UNITS).value();
    }
}

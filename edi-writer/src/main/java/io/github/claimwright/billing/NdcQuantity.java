package io.github.claimwright.billing;

import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;

/**
 * How much of a product was dispensed.
 *
 * @param value the amount, at most three decimals
 * @param unit what it counts
 */
record NdcQuantity(BigDecimal value, NdcUnit unit) {
    /** Decimals that CTP04 may have: the paper form has three, and some payers take no more. */
    static final int DECIMALS = 3;

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}

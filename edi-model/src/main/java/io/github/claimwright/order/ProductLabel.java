package io.github.claimwright.order;

import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number on the package of a supply, which some payers want beside its HCPCS code.
 *
 * @param kind which number it is: a code of LIN02, such as UK for a GTIN
 * @param number the number
 * @param quantity how much of it was delivered; null for the item's units
 * @param unit what the quantity counts; null for single pieces
 */
public record ProductLabel(
        String kind,
        String number,
        @Nullable BigDecimal quantity,
        @Nullable NdcUnit unit) {}

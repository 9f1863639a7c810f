package io.github.claimwright.order;

import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The drug product that left the pharmacy. Its amount is given once: in NDC units, in single containers (vials, ampules,
 * bottles) or in packages.
 *
 * @param ndc the product's NDC
 * @param quantity the amount dispensed
 * @param measure what the amount counts
 * @param unit the NDC unit when the measure is {@link Measure#NDC_UNITS}; null to take the product's own
 * @param multiDose whether the container holds several doses; null to take what is known of the product
 */
public record DispensedProduct(
        Ndc ndc,
        BigDecimal quantity,
        Measure measure,
        @Nullable NdcUnit unit,
        @Nullable Boolean multiDose) {

    /** What an amount counts. */
    public enum Measure {
        /** NDC units: millilitres, grams or each. */
        NDC_UNITS,
        /** Single containers: vials, ampules, bottles. */
        CONTAINERS,
        /** Packages as they are sold: boxes of so many containers. */
        PACKAGES
    }
}

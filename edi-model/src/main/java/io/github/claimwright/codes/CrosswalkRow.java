package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an imported crosswalk says of an NDC under one HCPCS code.
 *
 * @param ndc the package
 * @param hcpcs the code
 * @param labeler who sells it
 * @param name the name on the label
 * @param dosage what one HCPCS unit stands for, in the publisher's words
 * @param packaging how it is filled, as far as the crosswalk says
 * @param factor HCPCS units in one NDC unit, where the crosswalk states it; null otherwise
 * @param suspect whether the row contradicts its own arithmetic
 * @param effective the dates of service for which the crosswalk gives the pair
 * @param source where this comes from
 */
public record CrosswalkRow(
        Ndc ndc,
        HcpcsCode hcpcs,
        String labeler,
        String name,
        String dosage,
        Packaging packaging,
        @Nullable Rational factor,
        boolean suspect,
        EffectiveRange effective,
        Source source)
        implements Fact {

    /**
     * How a product is filled.
     *
     * @param unit in what the NDC quantity is counted; null when the crosswalk does not say
     * @param itemSize NDC units in one item; null when the crosswalk does not say
     * @param items items in the package; 0 when the crosswalk does not say
     * @param unitsPerItem HCPCS units in one item; null when the crosswalk does not say
     * @param unitsPerPackage HCPCS units that the publisher prints for the package; null when it does not
     */
    public record Packaging(
            @Nullable NdcUnit unit,
            @Nullable Rational itemSize,
            int items,
            @Nullable Rational unitsPerItem,
            @Nullable BigDecimal unitsPerPackage) {}
}

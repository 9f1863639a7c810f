package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;

/** From a dispensed quantity of a product to its HCPCS units, and back. */
public final class UnitCalculator {
    private UnitCalculator() {}

    /**
     * The HCPCS units of a dispensed quantity.
     *
     * @param product what was dispensed, under the code it is billed with
     * @param ndcQuantity how much of it, in the product's NDC unit (CTP04)
     * @param rounding how the payer wants fractions
     */
    public static UnitResult units(DrugProduct product, BigDecimal ndcQuantity, Rounding rounding) {
        Rational quantity = Rational.of(ndcQuantity);
        Rational unrounded = quantity.times(product.unitsPerNdcUnit());
        BigDecimal units = rounding.units(product, quantity);
        return new UnitResult(unrounded, units, rounding, Steps.of(product, quantity, units, rounding));
    }

    /** The NDC quantity of so many containers (vials, ampules, bottles). */
    public static Rational quantityOfContainers(DrugProduct product, long containers) {
        return product.containerSize().times(containers);
    }

    /** The NDC quantity of so many whole packages. */
    public static Rational quantityOfPackages(DrugProduct product, long packages) {
        return product.packageSize().times(packages);
    }
}

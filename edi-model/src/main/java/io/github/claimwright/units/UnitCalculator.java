package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/** From a dispensed quantity of a product to its HCPCS units, and back. {@link Dispensed} has the exact amounts. */
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
        Dispensed dispensed = new Dispensed(product, Rational.of(ndcQuantity));
        BigDecimal units = rounding.units(product, dispensed.quantity());
        return new UnitResult(dispensed.units(), units, rounding, Steps.of(dispensed, units, rounding));
    }

    /** What is billed for a dispensed quantity, as {@link #units} has it, without the steps of the calculation. */
    public static BigDecimal billedUnits(DrugProduct product, BigDecimal ndcQuantity, Rounding rounding) {
        return rounding.units(product, Rational.of(ndcQuantity));
    }

    /** The NDC quantities that are billed with so many HCPCS units; empty when the rounding never gives that number. */
    public static Optional<QuantityRange> quantities(DrugProduct product, BigDecimal units, Rounding rounding) {
        return rounding.quantities(product, units);
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

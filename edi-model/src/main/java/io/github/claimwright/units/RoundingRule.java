package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/** How exact units become billed units, and which quantities a number of billed units can stand for. */
interface RoundingRule {
    /** The billed units of an NDC quantity. */
    BigDecimal units(DrugProduct product, Rational quantity);

    /** The NDC quantities that are billed with so many units; empty when none is. */
    Optional<QuantityRange> quantities(DrugProduct product, BigDecimal units);
}

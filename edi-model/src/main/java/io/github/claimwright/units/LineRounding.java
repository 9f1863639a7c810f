package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Rounds once, on the total of the line.
 *
 * @param decimals how many decimals of a unit are billed
 * @param mode which way: CEILING, HALF_UP or FLOOR
 */
record LineRounding(int decimals, RoundingMode mode) implements RoundingRule {

    @Override
    public BigDecimal units(DrugProduct product, Rational quantity) {
        BigDecimal rounded = quantity.times(product.unitsPerNdcUnit())
                .rounded(decimals, mode)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public Optional<QuantityRange> quantities(DrugProduct product, BigDecimal units) {
        return units.stripTrailingZeros().scale() > decimals
                ? Optional.empty()
                : Optional.of(exact(Rational.of(units)).dividedBy(product.unitsPerNdcUnit()));
    }

    /** The exact units that become these billed ones. */
    private QuantityRange exact(Rational billed) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        return switch (mode) {
            case CEILING -> new QuantityRange(billed.minus(step), false, billed, true);
            case FLOOR -> new QuantityRange(billed, true, billed.plus(step), false);
            default -> new QuantityRange(billed.minus(half(step)), true, billed.plus(half(step)), false);
        };
    }

    private static Rational half(Rational step) {
        return step.dividedBy(Rational.of(2));
    }
}

package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a payer turns a fraction of HCPCS units into what SV104 carries. The names stand in profiles and reports.
 *
 * <p>The default is one rounding up for the whole line: the claims manual (chapter 17, section 10) rounds up to the next
 * unit, and rounding each container would turn 25 vials of 2.5 units into 75 instead of 63.
 */
public enum Rounding {
    /** Once for the line, up to the next whole unit. */
    UP_PER_LINE {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return whole(exact(product, quantity), RoundingMode.CEILING);
        }
    },
    /** Once for the line, to the nearest whole unit, halves up. */
    NEAREST_PER_LINE {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return whole(exact(product, quantity), RoundingMode.HALF_UP);
        }
    },
    /** Once for the line, down to whole units. */
    DOWN_PER_LINE {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return whole(exact(product, quantity), RoundingMode.FLOOR);
        }
    },
    /** Each package up to whole units, as the CMS crosswalk prints them; what is left over once. */
    UP_PER_PACKAGE {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return each(product, quantity, product.packageSize(), product.unitsPerPackage());
        }
    },
    /** Each container up to whole units; what is left over once. */
    UP_PER_CONTAINER {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return each(product, quantity, product.containerSize(), product.unitsPerContainer());
        }
    },
    /** Fractions of a unit are billed, with the three decimals that SV104 carries. */
    NONE_3_DECIMALS {
        @Override
        BigDecimal units(DrugProduct product, Rational quantity) {
            return plain(exact(product, quantity).rounded(3, RoundingMode.HALF_UP));
        }
    };

    /** The billed units of an NDC quantity. */
    abstract BigDecimal units(DrugProduct product, Rational quantity);

    private static Rational exact(DrugProduct product, Rational quantity) {
        return quantity.times(product.unitsPerNdcUnit());
    }

    private static BigDecimal whole(Rational units, RoundingMode mode) {
        return units.rounded(0, mode);
    }

    private static BigDecimal each(DrugProduct product, Rational quantity, Rational size, Rational unitsOfOne) {
        Rational count = Rational.of(new BigDecimal(quantity.dividedBy(size).floor()));
        Rational rest = exact(product, quantity.minus(count.times(size)));
        return new BigDecimal(unitsOfOne.ceiling().multiply(count.floor()).add(rest.ceiling()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

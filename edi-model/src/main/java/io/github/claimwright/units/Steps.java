package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a calculation down so that a biller can follow it with a pocket calculator. */
final class Steps {
    private Steps() {}

    static List<String> of(DrugProduct product, Rational quantity, BigDecimal units, Rounding rounding) {
        Rational containers = quantity.dividedBy(product.containerSize());
        Rational unrounded = quantity.times(product.unitsPerNdcUnit());
        List<String> steps = new ArrayList<>();
        steps.add("%s %s / %s %s per container = %s containers"
                .formatted(
                        number(quantity),
                        product.unit(),
                        number(product.containerSize()),
                        product.unit(),
                        number(containers)));
        steps.add("one container (%s) is %s of %s"
                .formatted(product.strength(), counted(product.unitsPerContainer()), product.hcpcs()));
        steps.add(
                "%s x %s = %s".formatted(number(containers), number(product.unitsPerContainer()), counted(unrounded)));
        if (!Rational.of(units).equals(unrounded)) {
            steps.add("%s: %s becomes %s".formatted(rounding, number(unrounded), units.toPlainString()));
        }
        return steps;
    }

    private static String counted(Rational units) {
        return number(units) + (units.equals(Rational.ONE) ? " unit" : " units");
    }

    /** A number as a decimal where it ends, otherwise as a fraction. */
    static String number(Rational value) {
        return value.toDecimal().map(BigDecimal::toPlainString).orElse(value.toString());
    }
}

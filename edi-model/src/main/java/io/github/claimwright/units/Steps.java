package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a calculation down so that a biller can follow it with a pocket calculator. */
final class Steps {
    private Steps() {}

    static List<String> of(Dispensed dispensed, BigDecimal units, Rounding rounding) {
        DrugProduct product = dispensed.product();
        List<String> steps = new ArrayList<>();
        steps.add(containers(dispensed));
        steps.add(oneContainer(product));
        steps.add("%s x %s = %s"
                .formatted(
                        number(dispensed.containers()),
                        number(product.unitsPerContainer()),
                        counted(dispensed.units(), "unit")));
        if (!Rational.of(units).equals(dispensed.units())) {
            steps.add("rounded %s (%s): %s becomes %s"
                    .formatted(rounding.words(), rounding, number(dispensed.units()), units.toPlainString()));
        }
        doubt(product, steps);
        return steps;
    }

    private static String containers(Dispensed dispensed) {
        DrugProduct product = dispensed.product();
        return "%s %s / %s %s per container = %s"
                .formatted(
                        number(dispensed.quantity()),
                        product.unit(),
                        number(product.containerSize()),
                        product.unit(),
                        counted(dispensed.containers(), "container"));
    }

    private static String oneContainer(DrugProduct product) {
        return "one container%s is %s of %s (one unit is %s%s)"
                .formatted(
                        contents(product),
                        counted(product.unitsPerContainer(), "unit"),
                        product.hcpcs(),
                        product.counting().unit(),
                        product.counting().unit().upTo() ? ", counted container by container" : "");
    }

    private static String contents(DrugProduct product) {
        List<Amount> contents = product.packaging().contents();
        return contents.isEmpty()
                ? ""
                : contents.stream().map(Amount::toString).collect(Collectors.joining(" or ", " holds ", " and"));
    }

    private static void doubt(DrugProduct product, List<String> steps) {
        Rational other = product.otherUnitsPerNdcUnit();
        if (other != null) {
            steps.add("the published factor is rounded: by the label one %s is %s instead of %s"
                    .formatted(product.unit(), counted(other, "unit"), number(product.unitsPerNdcUnit())));
        }
    }

    /** A number with its noun: {@code 1 unit}, {@code 2.5 units}. */
    static String counted(Rational number, String noun) {
        return number(number) + " " + noun + (number.equals(Rational.ONE) ? "" : "s");
    }

    /** A number as a decimal where it ends, otherwise as a fraction. */
    static String number(Rational value) {
        return value.toDecimal().map(BigDecimal::toPlainString).orElse(value.toString());
    }
}

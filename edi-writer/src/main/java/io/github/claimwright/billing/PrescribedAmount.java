package io.github.claimwright.billing;

import io.github.claimwright.codes.Container;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Measure;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.Prescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was dispensed against dose, frequency and days' supply. What does not fit is remarked on and never refused:
 * what is billed is what was dispensed.
 */
final class PrescribedAmount {
    private PrescribedAmount() {}

    /**
     * Remarks on an item that was dispensed in another amount than its prescription comes to. A delivery may be up to the
     * end of the package that the prescription begins.
     */
    static void compare(Item item, CodedItem coded) {
        @Nullable DispensedProduct dispensed = item.delivered().product();
        @Nullable DrugProduct product = coded.product();
        @Nullable Prescription prescription = item.delivered().prescription();
        if (dispensed == null || product == null || prescription == null) {
            return;
        }
        prescribed(prescription, product).ifPresent(needed -> compare(item, needed, dispensed, product));
    }

    private static void compare(Item item, Rational needed, DispensedProduct dispensed, DrugProduct product) {
        Rational given = containers(dispensed, product);
        Rational most = needed.plus(Rational.of(product.containersPerPackage()));
        if (given.compareTo(needed) < 0 || given.compareTo(most) >= 0) {
            item.notes()
                    .decided(
                            Fields.amount(dispensed.measure()),
                            "%s containers were dispensed, but dose, frequency and days' supply come to %s: is the amount right?"
                                    .formatted(plain(given), plain(needed)));
        }
    }

    private static Rational containers(DispensedProduct dispensed, DrugProduct product) {
        Rational amount = Rational.of(dispensed.quantity());
        return switch (dispensed.measure()) {
            case NDC_UNITS -> amount.dividedBy(product.containerSize());
            case CONTAINERS -> amount;
            case PACKAGES -> amount.times(Rational.of(product.containersPerPackage()));
        };
    }

    /** How many containers the prescription comes to; empty when it does not say, or not in terms of the product. */
    private static Optional<Rational> prescribed(Prescription prescription, DrugProduct product) {
        @Nullable Integer days = prescription.daysSupply();
        @Nullable BigDecimal perDay = prescription.dosesPerDay();
        if (days == null || perDay == null) {
            return Optional.empty();
        }
        Rational doses = Rational.of(perDay).times(Rational.of(days));
        return perDose(prescription.dose(), product).map(doses::times);
    }

    private static Optional<Rational> perDose(@Nullable Amount dose, DrugProduct product) {
        if (dose == null) {
            return product.container() == Container.MULTI_DOSE ? Optional.empty() : Optional.of(Rational.ONE);
        }
        List<Amount> contents = dose.measure().dimension() == Measure.MILLILITER.dimension()
                        && product.unit().equals(NdcUnit.ML)
                ? List.of(new Amount(product.containerSize(), Measure.MILLILITER))
                : product.packaging().contents();
        return contents.size() == 1 ? share(dose, contents.get(0)) : Optional.empty();
    }

    /** Which share of a container a dose is; empty where one is a volume and the other a mass. */
    private static Optional<Rational> share(Amount dose, Amount container) {
        return dose.measure().dimension() == container.measure().dimension()
                ? Optional.of(dose.dividedBy(container))
                : Optional.empty();
    }

    private static String plain(Rational number) {
        return number.toDecimal()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElseGet(number::toString);
    }
}

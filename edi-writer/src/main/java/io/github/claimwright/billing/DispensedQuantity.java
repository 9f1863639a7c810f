package io.github.claimwright.billing;

import io.github.claimwright.codes.Container;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.DispensedProduct.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns NDC units, containers or packages into the exact NDC quantity, in the product's own unit. */
final class DispensedQuantity {
    private DispensedQuantity() {}

    /**
     * The NDC quantity of a known product.
     *
     * @throws Refused when it counts another unit than the product's, is not more than zero or needs more than three
     *     decimals
     */
    static NdcQuantity of(Item item, DispensedProduct dispensed, DrugProduct product) {
        String field = Fields.amount(dispensed.measure());
        if (dispensed.measure() == Measure.NDC_UNITS) {
            requireUnitOf(item, dispensed, product);
        }
        Rational exact = Rational.of(dispensed.quantity()).times(ndcUnits(dispensed.measure(), product));
        NdcQuantity quantity = new NdcQuantity(carried(field, exact), product.unit());
        item.notes().use(field);
        noteOpenedContainer(item, field, quantity, product);
        return quantity;
    }

    /**
     * The quantity of a product that no table knows, which only its giver can count in NDC units.
     *
     * @throws Refused when it is given in containers or packages, or without its unit
     */
    static NdcQuantity ofUnknown(Item item, DispensedProduct dispensed) {
        String field = Fields.amount(dispensed.measure());
        if (dispensed.measure() != Measure.NDC_UNITS) {
            throw new Refused(
                    field,
                    "NDC %s is not known, so its %s cannot be turned into NDC units: give quantity and unit"
                            .formatted(dispensed.ndc().hyphenated(), field));
        }
        @Nullable NdcUnit unit = dispensed.unit();
        if (unit == null) {
            throw new Refused(
                    Fields.UNIT,
                    "unit is missing, and NDC %s is not known: give ML, GR or UN"
                            .formatted(dispensed.ndc().hyphenated()));
        }
        item.notes().use(field);
        item.notes().use(Fields.UNIT);
        return new NdcQuantity(carried(field, Rational.of(dispensed.quantity())), unit);
    }

    private static void requireUnitOf(Item item, DispensedProduct dispensed, DrugProduct product) {
        @Nullable NdcUnit unit = dispensed.unit();
        if (unit == null) {
            item.notes().taken(Fields.UNIT, "%s, the unit of the product".formatted(product.unit()));
        } else if (!unit.equals(product.unit())) {
            throw new Refused(
                    Fields.UNIT,
                    "unit is %s, but NDC %s is counted in %s: give the quantity in %s, or give containers or packages"
                            .formatted(unit, product.ndc().hyphenated(), product.unit(), product.unit()));
        }
        item.notes().use(Fields.UNIT);
    }

    private static Rational ndcUnits(Measure measure, DrugProduct product) {
        return switch (measure) {
            case NDC_UNITS -> Rational.ONE;
            case CONTAINERS -> product.containerSize();
            case PACKAGES -> product.packageSize();
        };
    }

    private static BigDecimal carried(String field, Rational exact) {
        if (exact.signum() <= 0) {
            throw new Refused(field, "%s must be more than zero".formatted(field));
        }
        return exact.toDecimal()
                .filter(value -> value.scale() <= NdcQuantity.DECIMALS)
                .orElseThrow(() -> tooFine(field, exact));
    }

    private static Refused tooFine(String field, Rational exact) {
        return new Refused(
                field,
                "%s comes to %s NDC units, but a claim carries at most %d decimals: correct the amount"
                        .formatted(
                                field,
                                exact.toDecimal().map(BigDecimal::toPlainString).orElseGet(exact::toString),
                                NdcQuantity.DECIMALS));
    }

    /** A container for one dose is dispensed whole; a part of one is mostly a mistaken amount, yet not impossible. */
    private static void noteOpenedContainer(Item item, String field, NdcQuantity quantity, DrugProduct product) {
        Rational containers = Rational.of(quantity.value()).dividedBy(product.containerSize());
        if (product.container() == Container.SINGLE_DOSE && !containers.isInteger()) {
            item.notes()
                    .decided(
                            field,
                            "%s are %s containers, although each is for one dose: is the amount right?"
                                    .formatted(quantity, containers));
        }
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.units.UnitCalculator;
import io.github.claimwright.units.UnitResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the HCPCS units of an item, computed from what was dispensed wherever the product is known. */
final class UnitFinder {
    private final BillingPolicy policy;

    UnitFinder(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The units of an item, with the NDC quantity they stand for.
     *
     * @throws Refused when they are missing or contradict what was dispensed
     */
    LineAmount of(Item item, CodedItem coded) {
        item.notes().use(Fields.UNITS);
        @Nullable DispensedProduct dispensed = item.delivered().product();
        @Nullable DrugProduct product = coded.product();
        if (dispensed == null) {
            return new LineAmount(undispensed(item, coded), null);
        }
        return product == null ? unchecked(item, coded, dispensed) : computed(item, dispensed, product);
    }

    private static BigDecimal undispensed(Item item, CodedItem coded) {
        @Nullable BigDecimal given = item.delivered().units();
        if (given != null) {
            return given;
        }
        if (coded.is(Kind.DRUG)) {
            throw new Refused(
                    Fields.UNITS,
                    "units is missing: give the ndc of what was dispensed with its amount, or units of %s"
                            .formatted(coded));
        }
        item.notes().taken(Fields.UNITS, "1, none was given");
        return BigDecimal.ONE;
    }

    private LineAmount unchecked(Item item, CodedItem coded, DispensedProduct dispensed) {
        @Nullable BigDecimal given = item.delivered().units();
        String ndc = dispensed.ndc().hyphenated();
        if (given == null) {
            throw new Refused(
                    Fields.UNITS,
                    "NDC %s is not known under %s, so its units cannot be computed: give units, or import a code file that has the pair"
                            .formatted(ndc, coded));
        }
        item.notes()
                .decided(
                        Fields.UNITS,
                        "%s units of %s, as given: NDC %s is not known under this code, so nothing was checked"
                                .formatted(given.toPlainString(), coded, ndc));
        return new LineAmount(given, identified(item, dispensed));
    }

    private @Nullable NdcQuantity identified(Item item, DispensedProduct dispensed) {
        if (policy.drugIdentification()) {
            return DispensedQuantity.ofUnknown(item, dispensed);
        }
        item.notes().use(Fields.UNIT);
        Stream.of(Fields.NDC, Fields.amount(dispensed.measure()))
                .forEach(field ->
                        item.notes().unused(field, "units are given, and %s asks for no NDC".formatted(policy.name())));
        return null;
    }

    private LineAmount computed(Item item, DispensedProduct dispensed, DrugProduct product) {
        NdcQuantity quantity = DispensedQuantity.of(item, dispensed, product);
        UnitResult result = units(product, quantity);
        @Nullable BigDecimal given = item.delivered().units();
        noteDoubt(item, product, quantity);
        if (given == null) {
            item.notes().decided(Fields.UNITS, "%s, computed: %s".formatted(plain(result.units()), steps(result)));
            return new LineAmount(result.units(), quantity);
        }
        if (product.readings().stream().noneMatch(reading -> isUnitsOf(given, reading, quantity))) {
            throw contradicted(given, quantity, product, result);
        }
        return new LineAmount(given, quantity);
    }

    private boolean isUnitsOf(BigDecimal given, DrugProduct product, NdcQuantity quantity) {
        return given.compareTo(billed(product, quantity)) == 0;
    }

    private BigDecimal billed(DrugProduct product, NdcQuantity quantity) {
        return UnitCalculator.billedUnits(product, quantity.value(), policy.rounding());
    }

    private UnitResult units(DrugProduct product, NdcQuantity quantity) {
        return UnitCalculator.units(product, quantity.value(), policy.rounding());
    }

    private static Refused contradicted(
            BigDecimal given, NdcQuantity quantity, DrugProduct product, UnitResult result) {
        return new Refused(
                Fields.UNITS,
                "units is %s, but %s of NDC %s are %s units of %s (%s): correct the amount dispensed, or leave units out"
                        .formatted(
                                plain(given),
                                quantity,
                                product.ndc().hyphenated(),
                                plain(result.units()),
                                product.hcpcs(),
                                steps(result)));
    }

    /** Some strengths are published in two ways; the first is billed unless the caller gives the units of the other. */
    private void noteDoubt(Item item, DrugProduct product, NdcQuantity quantity) {
        List<String> readings = product.readings().stream()
                .map(reading -> plain(billed(reading, quantity)))
                .distinct()
                .toList();
        if (readings.size() > 1) {
            item.notes()
                    .decided(
                            Fields.UNITS,
                            "the sources differ on NDC %s: %s are %s units by one and %s by another"
                                    .formatted(product.ndc().hyphenated(), quantity, readings.get(0), readings.get(1)));
        }
    }

    private static String steps(UnitResult result) {
        return String.join("; ", result.steps());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}

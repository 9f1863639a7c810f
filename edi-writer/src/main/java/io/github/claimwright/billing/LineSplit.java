package io.github.claimwright.billing;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.units.UnitCalculator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts an item on as many lines as the payer's limit of units per line asks for.
 *
 * <p>Each line of a known product must hold by itself: its units are those of its own NDC quantity, and the lines together
 * bill the units and the quantity of the whole item. {@link EqualShares} finds such lines. Without a known product the
 * units are filled up line by line, and the quantity follows in proportion.
 */
final class LineSplit {
    /** How many lines a claim holds (loop 2400). */
    static final int MOST_LINES = 50;

    private final BillingPolicy policy;

    LineSplit(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The lines of an item, in order.
     *
     * @throws Refused when no split is exact, or even full lines are more than a claim holds
     */
    List<LineAmount> of(CodedItem coded, LineAmount whole) {
        @Nullable Integer most = policy.mostUnitsPerLine();
        if (most == null || whole.units().compareTo(BigDecimal.valueOf(most)) <= 0) {
            return List.of(whole);
        }
        requireFitsClaim(coded, whole, most);
        return coded.product() == null || whole.dispensed() == null
                ? filledUp(whole, most)
                : shared(coded.product(), whole, whole.dispensed(), most);
    }

    private static void requireFitsClaim(CodedItem coded, LineAmount whole, int most) {
        if (whole.units().compareTo(BigDecimal.valueOf((long) most * MOST_LINES)) > 0) {
            throw new Refused(
                    Fields.UNITS,
                    "%s units of %s need more than the %d lines of a claim at %d units a line: correct the amount"
                            .formatted(whole.units().toPlainString(), coded, MOST_LINES, most));
        }
    }

    private List<LineAmount> shared(DrugProduct product, LineAmount whole, NdcQuantity dispensed, int most) {
        DrugProduct reading = product.readings().stream()
                .filter(candidate -> units(candidate, dispensed.value()).compareTo(whole.units()) == 0)
                .findFirst()
                .orElse(product);
        return new EqualShares(quantity -> units(reading, quantity), most)
                .of(dispensed.value(), reading)
                .map(quantities -> quantities.stream()
                        .map(quantity ->
                                new LineAmount(units(reading, quantity), new NdcQuantity(quantity, dispensed.unit())))
                        .toList())
                .orElseThrow(() -> notExact(product, whole, most));
    }

    private BigDecimal units(DrugProduct product, BigDecimal quantity) {
        return UnitCalculator.billedUnits(product, quantity, policy.rounding());
    }

    private static Refused notExact(DrugProduct product, LineAmount whole, int most) {
        return new Refused(
                Fields.UNITS,
                "%s units of %s are more than the %d of a line, and no split gives each line its own exact NDC quantity: give them as several items"
                        .formatted(whole.units().toPlainString(), product.hcpcs(), most));
    }

    private static List<LineAmount> filledUp(LineAmount whole, int most) {
        BigDecimal full = BigDecimal.valueOf(most);
        int lines = whole.units().divide(full, 0, RoundingMode.CEILING).intValueExact();
        List<BigDecimal> units = new ArrayList<>(Collections.nCopies(lines - 1, full));
        units.add(whole.units().subtract(full.multiply(BigDecimal.valueOf(lines - 1L))));
        return withQuantities(units, whole.dispensed());
    }

    private static List<LineAmount> withQuantities(List<BigDecimal> units, @Nullable NdcQuantity dispensed) {
        if (dispensed == null) {
            return units.stream().map(part -> new LineAmount(part, null)).toList();
        }
        List<BigDecimal> quantities = Proportion.of(dispensed.value(), units, NdcQuantity.DECIMALS);
        return IntStream.range(0, units.size())
                .mapToObj(line ->
                        new LineAmount(units.get(line), new NdcQuantity(quantities.get(line), dispensed.unit())))
                .toList();
    }
}

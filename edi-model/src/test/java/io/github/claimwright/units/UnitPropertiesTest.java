package io.github.claimwright.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every product and every quantity that CTP04 (R, fifteen digits) can carry. */
class UnitPropertiesTest {
    @Provide
    Arbitrary<DrugProduct> products() {
        return Arbitraries.of(Products.BOOK.products());
    }

    @Provide
    Arbitrary<BigDecimal> quantities() {
        BigInteger fifteenNines = BigInteger.TEN.pow(15).subtract(BigInteger.ONE);
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.valueOf(5000)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, fifteenNines));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 15))
                .as(BigDecimal::new);
    }

    private static Rational exact(DrugProduct product, BigDecimal quantity) {
        return UnitCalculator.units(product, quantity, Rounding.UP_PER_LINE).unrounded();
    }

    @Property
    void everyViewOfAQuantityLeadsBackToIt(
            @ForAll("products") DrugProduct product, @ForAll("quantities") BigDecimal quantity) {
        Dispensed dispensed = new Dispensed(product, Rational.of(quantity));
        assertEquals(dispensed, Dispensed.units(product, dispensed.units()));
        assertEquals(dispensed, Dispensed.containers(product, dispensed.containers()));
        assertEquals(dispensed, Dispensed.packages(product, dispensed.packages()));
        List<Amount> active = dispensed.active();
        assertTrue(active.isEmpty() || Dispensed.active(product, active.get(0)).contains(dispensed));
    }

    @Property
    void theQuantitiesBehindTheUnitsIncludeTheDispensedOne(
            @ForAll("products") DrugProduct product,
            @ForAll("quantities") BigDecimal quantity,
            @ForAll Rounding rounding) {
        BigDecimal units = UnitCalculator.units(product, quantity, rounding).units();
        assertTrue(UnitCalculator.quantities(product, units, rounding)
                .orElseThrow()
                .contains(Rational.of(quantity)));
    }

    @Property
    void theEndsOfTheRangeAreBilledWithTheSameUnits(
            @ForAll("products") DrugProduct product,
            @ForAll @IntRange(min = 1, max = 100_000) int units,
            @ForAll Rounding rounding) {
        BigDecimal billed = BigDecimal.valueOf(units);
        QuantityRange range =
                UnitCalculator.quantities(product, billed, rounding).orElseThrow();
        assertEquals(range.lowIncluded(), rounding.units(product, range.low()).compareTo(billed) == 0);
        assertEquals(range.highIncluded(), rounding.units(product, range.high()).compareTo(billed) == 0);
    }

    @Property
    void moreIsNeverBilledWithLess(
            @ForAll("products") DrugProduct product,
            @ForAll("quantities") BigDecimal one,
            @ForAll("quantities") BigDecimal other,
            @ForAll Rounding rounding) {
        BigDecimal less =
                UnitCalculator.units(product, one.min(other), rounding).units();
        BigDecimal more =
                UnitCalculator.units(product, one.max(other), rounding).units();
        assertTrue(less.compareTo(more) <= 0);
    }

    @Property
    void unitsAddUpBeforeRounding(
            @ForAll("products") DrugProduct product,
            @ForAll("quantities") BigDecimal one,
            @ForAll("quantities") BigDecimal other) {
        assertEquals(exact(product, one.add(other)), exact(product, one).plus(exact(product, other)));
    }

    @Property
    void unitsScaleBeforeRounding(
            @ForAll("products") DrugProduct product,
            @ForAll("quantities") BigDecimal quantity,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        assertEquals(
                exact(product, quantity).times(times), exact(product, quantity.multiply(BigDecimal.valueOf(times))));
    }

    /** Splitting a delivery over lines may cost less than one unit a line, and never loses one. */
    @Property
    void splittingADeliveryKeepsItsUnits(
            @ForAll("products") DrugProduct product,
            @ForAll @Size(min = 1, max = 16) List<@IntRange(min = 1, max = 90) Integer> vials) {
        BigDecimal total = BigDecimal.ZERO;
        Rational exact = Rational.ZERO;
        int whole = 0;
        for (int count : vials) {
            BigDecimal quantity = UnitCalculator.quantityOfContainers(product, count)
                    .toDecimal()
                    .orElseThrow();
            total = total.add(UnitCalculator.units(product, quantity, Rounding.UP_PER_LINE)
                    .units());
            exact = exact.plus(exact(product, quantity));
            whole += count;
        }
        BigDecimal together =
                UnitCalculator.quantityOfContainers(product, whole).toDecimal().orElseThrow();
        assertEquals(exact(product, together), exact);
        BigDecimal once =
                UnitCalculator.units(product, together, Rounding.UP_PER_LINE).units();
        assertTrue(total.compareTo(once) >= 0);
        assertTrue(total.compareTo(once.add(BigDecimal.valueOf(vials.size()))) < 0);
    }

    /** Nothing is lost: 128-bit and 15-digit quantities alike come out as quantity times factor, to the last digit. */
    @Property
    void noDigitIsLost(@ForAll("products") DrugProduct product, @ForAll("quantities") BigDecimal quantity) {
        Rational units = exact(product, quantity);
        assertEquals(
                units.dividedBy(product.unitsPerNdcUnit())
                        .toDecimal()
                        .orElseThrow()
                        .compareTo(quantity),
                0);
    }

    @Property
    void whatTheCalculatorComputesTheCheckAccepts(
            @ForAll("products") DrugProduct product,
            @ForAll("quantities") BigDecimal quantity,
            @ForAll Rounding rounding) {
        BigDecimal units = UnitCalculator.units(product, quantity, rounding).units();
        assertEquals(
                UnitVerdict.Kind.AGREE,
                UnitCheck.compare(product, quantity, product.unit(), units, rounding)
                        .kind());
    }
}

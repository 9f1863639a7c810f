package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL_HALF;
import static io.github.claimwright.units.Products.BUDESONIDE_OPEN;
import static io.github.claimwright.units.Products.LEVALBUTEROL;
import static io.github.claimwright.units.Products.PREMIXED;
import static io.github.claimwright.units.Products.REVEFENACIN;
import static io.github.claimwright.units.Rounding.UP_PER_LINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCalculatorTest {
    @ParameterizedTest(name = "{2} of NDC {0} are {3} units of {1}")
    @CsvSource({
        "00487-9501-25, J7613, 360, 300", // 120 vials of 2.5 mg, the policy article's own example
        "00487-9601-30, J7626, 60, 30", // 30 ampules of 0.25 mg: by container, not 15
        "00487-9701-30, J7626, 60, 30",
        "00186-1990-04, J7626, 60, 60",
        "00487-9901-30, J7611, 20, 100", // a 20 mL bottle's worth of the concentrate
        "49502-0806-93, J7677, 90, 5250",
        "00378-9671-30, J7620, 90, 30",
        "00378-7970-52, J7644, 62.5, 13", // 12.5, rounded up once
        "00378-7058-52, J7613, 75, 32", // 31.25
        "00378-7057-52, J7613, 75, 16", // 15.75
        "76204-0028-60, J7631, 120, 120",
        "27437-0055-60, J7605, 120, 60",
        "00409-3308-03, J7608, 30, 6",
        "63323-0877-15, J2545, 1, 1",
        "66302-0206-01, J7686, 81.2, 28",
        "50242-0100-40, J7639, 75, 75",
        "00093-4085-63, J7682, 280, 56",
        "66215-0302-30, Q4074, 270, 270",
        "83034-0003-60, J7601, 150, 60"
    })
    void computesTheUnitsOfADispensedQuantity(String ndc, String code, BigDecimal quantity, BigDecimal units) {
        assertEquals(
                units,
                UnitCalculator.units(Products.of(ndc, code), quantity, UP_PER_LINE)
                        .units());
    }

    @Test
    void keepsTheUnroundedUnits() {
        UnitResult result = UnitCalculator.units(ALBUTEROL_HALF, new BigDecimal("75"), UP_PER_LINE);
        assertEquals("125/4", result.unrounded().toString());
        assertEquals(UP_PER_LINE, result.rounding());
    }

    @Test
    void showsEachStep() {
        assertEquals(
                List.of(
                        "75 ML / 3 ML per container = 25 containers",
                        "one container holds 1.25 mg and is 1.25 units of J7613 (one unit is 1 mg)",
                        "25 x 1.25 = 31.25 units",
                        "rounded up, once for the line (UP_PER_LINE): 31.25 becomes 32"),
                UnitCalculator.units(ALBUTEROL_HALF, new BigDecimal("75"), UP_PER_LINE)
                        .steps());
    }

    @Test
    void saysWhenAStrengthIsOpen() {
        assertTrue(UnitCalculator.units(BUDESONIDE_OPEN, new BigDecimal("60"), UP_PER_LINE)
                .steps()
                .contains("one container holds 0.25 mg or 0.5 mg and is 1 unit of J7626"
                        + " (one unit is up to 0.5 mg, counted container by container)"));
    }

    @Test
    void namesNoContentsWhereTheCodeCountsVials() {
        assertTrue(UnitCalculator.units(PREMIXED, new BigDecimal("90"), UP_PER_LINE)
                .steps()
                .contains(
                        "one container is 1 unit of J7620 (one unit is up to 1 vial, counted container by container)"));
    }

    @Test
    void saysWhenThePublishedFactorIsRounded() {
        List<String> steps = UnitCalculator.units(LEVALBUTEROL, new BigDecimal("75"), UP_PER_LINE)
                .steps();
        assertEquals(
                "the published factor is rounded: by the label one ML is 0.42 units instead of 5/12",
                steps.get(steps.size() - 1));
    }

    @Test
    void findsTheQuantitiesBehindUnits() {
        QuantityRange range = UnitCalculator.quantities(ALBUTEROL_HALF, new BigDecimal("32"), UP_PER_LINE)
                .orElseThrow();
        assertEquals("more than 74.4 and at most 76.8", range.toString());
        assertEquals(Optional.of(Rational.of(75)), range.leastMultipleOf(ALBUTEROL_HALF.containerSize()));
        assertEquals(Optional.of(Rational.of(75)), range.greatestMultipleOf(ALBUTEROL_HALF.containerSize()));
    }

    @Test
    void turnsContainersAndPackagesIntoNdcQuantities() {
        assertEquals(Rational.of(90), UnitCalculator.quantityOfContainers(REVEFENACIN, 30));
        assertEquals(Rational.of(180), UnitCalculator.quantityOfPackages(REVEFENACIN, 2));
    }
}

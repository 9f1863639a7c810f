package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL;
import static io.github.claimwright.units.Products.ALBUTEROL_HALF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    /** 50 vials of 1.25 units, so two packages of 31.25. */
    @ParameterizedTest
    @CsvSource({
        "UP_PER_LINE, 63",
        "NEAREST_PER_LINE, 63",
        "DOWN_PER_LINE, 62",
        "NONE_3_DECIMALS, 62.5",
        "UP_PER_PACKAGE, 64",
        "UP_PER_CONTAINER, 100"
    })
    void roundsAsNamed(Rounding rounding, BigDecimal units) {
        assertEquals(units, rounding.units(ALBUTEROL_HALF, Rational.of(150)));
    }

    @Test
    void keepsThreeDecimalsAtMost() {
        assertEquals(new BigDecimal("0.833"), Rounding.NONE_3_DECIMALS.units(ALBUTEROL, Rational.ONE));
        assertEquals(new BigDecimal("300"), Rounding.NONE_3_DECIMALS.units(ALBUTEROL, Rational.of(360)));
    }

    @Test
    void roundsWhatIsLeftOfAPieceOnce() {
        // Four whole vials of 2.5 units and half a vial.
        assertEquals(new BigDecimal("14"), Rounding.UP_PER_CONTAINER.units(ALBUTEROL, Rational.parse("13.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "UP_PER_LINE, 63, more than 74.4 and at most 75.6",
        "NEAREST_PER_LINE, 63, at least 75 and less than 76.2",
        "DOWN_PER_LINE, 62, at least 74.4 and less than 75.6",
        "NONE_3_DECIMALS, 62.5, at least 74.9994 and less than 75.0006",
        "UP_PER_PACKAGE, 63, more than 74.4 and at most 75",
        "UP_PER_PACKAGE, 64, more than 75 and at most 76.2",
        "UP_PER_CONTAINER, 3, more than 2.4 and at most 3",
        "UP_PER_CONTAINER, 4, more than 3 and at most 4.2"
    })
    void knowsWhichQuantitiesGiveItsUnits(Rounding rounding, BigDecimal units, String range) {
        assertEquals(Optional.of(range), rounding.quantities(ALBUTEROL, units).map(QuantityRange::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "UP_PER_LINE, 2.5",
        "DOWN_PER_LINE, 0.5",
        "NONE_3_DECIMALS, 0.0001",
        "UP_PER_PACKAGE, 1.5",
        "UP_PER_CONTAINER, 0"
    })
    void knowsWhichUnitsItNeverGives(Rounding rounding, BigDecimal units) {
        assertEquals(Optional.empty(), rounding.quantities(ALBUTEROL, units));
    }

    @Test
    void offersNoContainerWhereNoneGivesTheUnits() {
        DrugProduct product = ALBUTEROL;
        QuantityRange range =
                Rounding.UP_PER_LINE.quantities(product, new BigDecimal("2")).orElseThrow();
        assertEquals(Optional.empty(), range.leastMultipleOf(product.containerSize()));
        assertEquals(Optional.empty(), range.greatestMultipleOf(product.containerSize()));
    }
}

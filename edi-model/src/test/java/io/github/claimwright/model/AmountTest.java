package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "2.5 mg, MICROGRAM, 2500 mcg",
        "1740 mcg, MILLIGRAM, 1.74 mg",
        "74 g, MILLIGRAM, 74000 mg",
        "18 L, MILLILITER, 18000 mL"
    })
    void changesItsMeasureWithinADimension(String text, Measure measure, String expected) {
        assertEquals(expected, Amount.parse(text).in(measure).toString());
    }

    @Test
    void neverTurnsAVolumeIntoAMass() {
        RefusedValueException refusal = assertThrows(
                RefusedValueException.class, () -> Amount.parse("3 mL").in(Measure.MILLIGRAM));
        assertEquals("mL cannot be turned into mg without a strength", refusal.getMessage());
    }

    @Test
    void keepsCountsVolumesMassesAndActivitiesApart() {
        for (Measure one : Measure.values()) {
            for (Measure other : Measure.values()) {
                Amount amount = new Amount(Rational.ONE, one);
                if (one.dimension() == other.dimension()) {
                    assertEquals(amount, amount.in(other).in(one));
                } else {
                    assertThrows(RefusedValueException.class, () -> amount.in(other));
                }
            }
        }
    }

    @Test
    void saysHowOftenAnotherGoesIntoIt() {
        assertEquals(Rational.of(5), Amount.parse("2.5 mg").dividedBy(Amount.parse("500 mcg")));
    }

    @Test
    void printsWhatNoDecimalHoldsAsAFraction() {
        assertEquals("5/6 mg", Amount.parse("2.5mg").times(Rational.of(1, 3)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mg", "2.5", "2.5 stones", "2,5 mg", "2.5 mg extra"})
    void refusesWhatIsNoAmount(String text) {
        assertThrows(RefusedValueException.class, () -> Amount.parse(text));
    }

    @Test
    void knowsMeasuresByTheirSymbols() {
        assertEquals(Optional.of(Measure.MILLILITER), Measure.of("ML"));
        assertEquals(Optional.empty(), Measure.of("vial"));
    }
}

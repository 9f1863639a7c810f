package io.github.claimwright.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.BillingUnit;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import io.github.claimwright.model.RefusedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {
    private static final BillingUnit ONE_MG = new BillingUnit(Rational.ONE, "mg", false);

    @ParameterizedTest
    @CsvSource({"5 mg/mL, 20 mL, 100", "2.5 mg/3 mL, 0.36 L, 300", "175 mcg/3 mL, 90 mL, 21/4"})
    void bringsAVolumeToUnits(String strength, String volume, String units) {
        assertEquals(
                units,
                Strength.parse(strength).units(ONE_MG, Amount.parse(volume)).toString());
    }

    @Test
    void goesBothWays() {
        Strength strength = Strength.parse("2.5 mg/3 mL");
        assertEquals(Amount.parse("10 mg"), strength.activeIn(Amount.parse("12 mL")));
        assertEquals(Amount.parse("12 mL"), strength.holding(Amount.parse("10 mg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.083%", "0.083 %/mL", "2.5 mg", "2.5/3", "mg/mL"})
    void refusesPercentagesAndWhatIsNoStrength(String text) {
        assertThrows(RefusedValueException.class, () -> Strength.parse(text));
    }

    @Test
    void doesNotCountContainers() {
        Strength strength = Strength.parse("0.25 mg/2 mL");
        Amount month = Amount.parse("60 mL");
        BillingUnit upTo = new BillingUnit(Rational.of(1, 2), "mg", true);
        assertTrue(assertThrows(RefusedValueException.class, () -> strength.units(upTo, month))
                .getMessage()
                .startsWith("an up-to code counts containers"));
        BillingUnit vial = new BillingUnit(Rational.ONE, "vial", false);
        assertThrows(RefusedValueException.class, () -> strength.units(vial, month));
    }
}

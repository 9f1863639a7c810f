package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL;
import static io.github.claimwright.units.Products.BUDESONIDE_OPEN;
import static io.github.claimwright.units.Products.PREMIXED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import io.github.claimwright.model.RefusedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispensedTest {
    private final Dispensed month = new Dispensed(ALBUTEROL, Rational.of(360));

    @Test
    void isContainersPackagesMassAndUnitsAtOnce() {
        assertEquals(Rational.of(120), month.containers());
        assertEquals(Rational.of(24, 5), month.packages());
        assertEquals(List.of(Amount.parse("300 mg")), month.active());
        assertEquals(Rational.of(300), month.units());
    }

    @Test
    void isMadeFromAnyOfThem() {
        assertEquals(month, Dispensed.containers(ALBUTEROL, Rational.of(120)));
        assertEquals(month, Dispensed.packages(ALBUTEROL, Rational.of(24, 5)));
        assertEquals(month, Dispensed.units(ALBUTEROL, Rational.of(300)));
        assertEquals(List.of(month), Dispensed.active(ALBUTEROL, Amount.parse("0.3 g")));
    }

    @Test
    void hasAMassForEachStrengthThatIsOpen() {
        Dispensed open = new Dispensed(BUDESONIDE_OPEN, Rational.of(60));
        assertEquals(List.of(Amount.parse("7.5 mg"), Amount.parse("15 mg")), open.active());
        assertEquals(
                List.of(open, Dispensed.containers(BUDESONIDE_OPEN, Rational.of(15))),
                Dispensed.active(BUDESONIDE_OPEN, Amount.parse("7.5 mg")));
    }

    @Test
    void hasNoMassWhereTheCodeCountsMoreThanOneIngredient() {
        assertEquals(List.of(), new Dispensed(PREMIXED, Rational.of(90)).active());
    }

    @Test
    void takesNoVolumeForAMass() {
        Amount volume = Amount.parse("3 mL");
        assertThrows(RefusedValueException.class, () -> Dispensed.active(ALBUTEROL, volume));
    }

    @Test
    void knowsWhetherAContainerWasBroken() {
        assertTrue(month.isWholeContainers());
        assertFalse(new Dispensed(ALBUTEROL, Rational.of(100)).isWholeContainers());
    }
}

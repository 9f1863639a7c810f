package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL;
import static io.github.claimwright.units.Products.BUDESONIDE_OPEN;
import static io.github.claimwright.units.Products.BUDESONIDE_QUARTER;
import static io.github.claimwright.units.Products.CONCENTRATE;
import static io.github.claimwright.units.Products.CROMOLYN;
import static io.github.claimwright.units.Products.IPRATROPIUM;
import static io.github.claimwright.units.Products.REVEFENACIN;
import static io.github.claimwright.units.Products.check;
import static io.github.claimwright.units.UnitVerdict.Kind.MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.NdcUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {
    private static String firstCause(UnitVerdict verdict) {
        return verdict.causes().get(0).cause() + ": " + verdict.causes().get(0).sentence();
    }

    @Test
    void seesUnitsThatCountVials() {
        assertEquals(
                "BILLED_CONTAINERS: the HCPCS units count the containers (30), but one container is 0.5 units of J7644",
                firstCause(check(IPRATROPIUM, "75", "30")));
    }

    @Test
    void seesUnitsThatRepeatTheNdcQuantity() {
        assertEquals(
                "BILLED_NDC_QUANTITY: the HCPCS units repeat the NDC quantity, but one ML is 5/6 units of J7613",
                firstCause(check(ALBUTEROL, "360", "360")));
    }

    @Test
    void seesUnitsThatCountMilligrams() {
        assertEquals(
                "BILLED_MASS: the HCPCS units count the 2400 mg of active ingredient, but one unit of J7631 is 10 mg",
                firstCause(check(CROMOLYN, "240", "2400")));
    }

    @Test
    void seesTheTotalMassDividedWhereContainersCount() {
        assertEquals(
                "TOTAL_MASS: the HCPCS units divide the total mass by the unit,"
                        + " but J7626 counts each container by itself: 1 unit each",
                firstCause(check(BUDESONIDE_QUARTER, "60", "15")));
        assertTrue(check(BUDESONIDE_OPEN, "60", "15").causes().stream()
                .anyMatch(cause -> cause.cause() == Cause.TOTAL_MASS));
    }

    @Test
    void seesAnNdcQuantityThatCountsVials() {
        assertEquals(
                "CONTAINERS_AS_QUANTITY: the NDC quantity counts containers: 120 of them are 360 ML",
                firstCause(check(ALBUTEROL, "120", "300")));
    }

    @Test
    void seesAnNdcQuantityThatCountsPackages() {
        assertEquals(
                "PACKAGES_AS_QUANTITY: the NDC quantity counts packages: 5 of them are 375 ML",
                firstCause(check(ALBUTEROL, "5", "313")));
    }

    @Test
    void seesUnitsThatCountPackages() {
        assertEquals(
                "BILLED_PACKAGES: the HCPCS units count the packages (5), but one package is 62.5 units of J7613",
                firstCause(check(ALBUTEROL, "375", "5")));
    }

    @Test
    void seesUnitsOfOneDose() {
        assertEquals(
                "ONE_CONTAINER: the HCPCS units are those of one container, but 120 containers went out",
                firstCause(check(ALBUTEROL, "360", "3")));
    }

    @Test
    void seesTheSaltBilledForTheBase() {
        assertEquals(
                "SALT_FOR_BASE: the HCPCS units count the salt, which weighs 1.2 times the base that J7611 counts",
                firstCause(check(CONCENTRATE, "20", "120")));
    }

    @Test
    void seesAnotherStrengthOfTheCode() {
        UnitVerdict verdict = check(ALBUTEROL, "360", "150");
        assertEquals(
                "OTHER_STRENGTH: the HCPCS units fit another product of J7613: 1.25 mg/3 mL (0.042%), such as NDC 00378-7058-52",
                firstCause(verdict));
    }

    @Test
    void seesTheConcentrateBilledForTheUnitDoseAndTheReverse() {
        assertEquals(
                "OTHER_FORM: the HCPCS units are those of J7611, which is another form of the drug (2.5 mg/0.5 mL (0.5% = 5 mg/mL))",
                firstCause(check(ALBUTEROL, "360", "1800")));
        assertEquals(
                Cause.OTHER_FORM, check(CONCENTRATE, "24", "20").causes().get(0).cause());
    }

    @ParameterizedTest
    @CsvSource({"30, 10", "3000, 10", "3, 100", "30000, 100", "300000, 1000"})
    void seesASlippedDecimalPoint(String units, String power) {
        assertEquals(
                "POWER_OF_TEN: the HCPCS units are right but for a factor of " + power
                        + ": a decimal point, or mg for mcg or g",
                check(ALBUTEROL, "360", units).causes().stream()
                        .filter(cause -> cause.cause() == Cause.POWER_OF_TEN)
                        .map(cause -> cause.cause() + ": " + cause.sentence())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void seesMilligramsTakenForMicrograms() {
        assertEquals(
                Cause.POWER_OF_TEN,
                check(REVEFENACIN, "90", "5.25").causes().get(0).cause());
    }

    @ParameterizedTest
    @CsvSource({
        "360, UN, 300, ': the HCPCS units fit 360 ML'",
        "120, UN, 300, ': the HCPCS units fit 360 ML'",
        "5, UN, 313, ': the HCPCS units fit 375 ML'",
        "300, ME, 300, ': the HCPCS units fit 360 ML'",
        "0.3, GR, 300, ': the HCPCS units fit 360 ML'",
        "300, F2, 999, ''"
    })
    void seesAnNdcQuantityInTheWrongUnit(String quantity, String unit, String units, String mend) {
        UnitVerdict verdict = check(ALBUTEROL, quantity, new NdcUnit(unit), units);
        assertEquals(MISMATCH, verdict.kind());
        assertEquals(1, verdict.causes().size());
        assertEquals(
                "NDC_UNIT: the NDC quantity is counted in " + unit + ", but this product is counted in ML" + mend,
                firstCause(verdict));
    }

    @Test
    void namesNoCauseWhereNoneFits() {
        UnitVerdict verdict = check(ALBUTEROL, "360", "287");
        assertEquals(MISMATCH, verdict.kind());
        assertEquals(List.of(), verdict.causes());
        assertEquals(List.of(), check(BUDESONIDE_QUARTER, "60", "29").causes());
    }

    @ParameterizedTest
    @CsvSource({"75, 31, false", "75, 29, false", "76.25, 30, true", "76.25, 30.5, true", "76.25, 30.7, false"})
    void takesOnlyTheCountOfVialsForACountOfVials(String quantity, String units, boolean counts) {
        assertEquals(
                counts,
                check(IPRATROPIUM, quantity, units).causes().stream()
                        .anyMatch(cause -> cause.cause() == Cause.BILLED_CONTAINERS));
    }

    @Test
    void takesOneUnitForASlippedPointOnlyWhereItIsExact() {
        assertTrue(slips(check(ALBUTEROL, "120", "1")));
        assertFalse(slips(check(ALBUTEROL, "117.6", "1")));
    }

    private static boolean slips(UnitVerdict verdict) {
        return verdict.causes().stream().anyMatch(cause -> cause.cause() == Cause.POWER_OF_TEN);
    }
}

package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL;
import static io.github.claimwright.units.Products.ALBUTEROL_HALF;
import static io.github.claimwright.units.Products.BOOK;
import static io.github.claimwright.units.Products.BUDESONIDE_OPEN;
import static io.github.claimwright.units.Products.BUDESONIDE_QUARTER;
import static io.github.claimwright.units.Products.CONCENTRATE;
import static io.github.claimwright.units.Products.CROMOLYN;
import static io.github.claimwright.units.Products.DAY;
import static io.github.claimwright.units.Products.IPRATROPIUM;
import static io.github.claimwright.units.Products.LEVALBUTEROL;
import static io.github.claimwright.units.Products.PENTAMIDINE;
import static io.github.claimwright.units.Products.REVEFENACIN;
import static io.github.claimwright.units.Rounding.UP_PER_LINE;
import static io.github.claimwright.units.UnitVerdict.Kind.AGREE;
import static io.github.claimwright.units.UnitVerdict.Kind.MISMATCH;
import static io.github.claimwright.units.UnitVerdict.Kind.ROUNDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {
    private static UnitVerdict check(DrugProduct product, String quantity, String units) {
        return check(product, quantity, product.unit(), units);
    }

    private static UnitVerdict check(DrugProduct product, String quantity, NdcUnit unit, String units) {
        return UnitCheck.compare(
                product,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(units),
                UP_PER_LINE,
                BOOK.relatives(product, DAY));
    }

    private static String firstCause(UnitVerdict verdict) {
        return verdict.causes().get(0).cause() + ": " + verdict.causes().get(0).sentence();
    }

    @Test
    void agreesWithThePayersRounding() {
        UnitVerdict verdict = check(ALBUTEROL_HALF, "75", "32.000");
        assertEquals(AGREE, verdict.kind());
        assertEquals(UP_PER_LINE, verdict.explainedBy());
        assertEquals(Rational.of(125, 4), verdict.expectedUnrounded());
        assertEquals(new BigDecimal("32"), verdict.expectedUnits());
        assertEquals(List.of(), verdict.causes());
    }

    @ParameterizedTest
    @CsvSource({
        "75, 31, NEAREST_PER_LINE",
        "75.6, 31, DOWN_PER_LINE",
        "75, 31.25, NONE_3_DECIMALS",
        "150, 64, UP_PER_PACKAGE",
        "75, 50, UP_PER_CONTAINER"
    })
    void namesTheRoundingThatWouldExplainTheUnits(String quantity, String units, Rounding rounding) {
        UnitVerdict verdict = check(ALBUTEROL_HALF, quantity, units);
        assertEquals(ROUNDING, verdict.kind());
        assertEquals(rounding, verdict.explainedBy());
    }

    @Test
    void prefersAPlainMistakeToRoundingEachContainer() {
        // 30 vials of half a unit, each rounded up, are 30: but 30 is also the count of vials.
        UnitVerdict verdict = check(IPRATROPIUM, "75", "30");
        assertEquals(MISMATCH, verdict.kind());
        assertNull(verdict.explainedBy());
        assertEquals(
                List.of(Cause.BILLED_CONTAINERS, Cause.ROUNDED_EACH_CONTAINER),
                verdict.causes().stream().map(UnitVerdict.LikelyCause::cause).toList());
    }

    @Test
    void letsAPayerRoundEachContainer() {
        UnitVerdict verdict = UnitCheck.compare(
                ALBUTEROL, new BigDecimal("75"), NdcUnit.ML, new BigDecimal("75"), Rounding.UP_PER_CONTAINER);
        assertEquals(AGREE, verdict.kind());
    }

    @ParameterizedTest
    @CsvSource({"300, 125", "300, 126"})
    void acceptsEitherFactorWhereSourcesDiffer(String quantity, String units) {
        assertEquals(AGREE, check(LEVALBUTEROL, quantity, units).kind());
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
    void countsPowderVialsByEach() {
        assertEquals(AGREE, check(PENTAMIDINE, "1", "1").kind());
        assertEquals(
                Cause.NDC_UNIT,
                check(PENTAMIDINE, "6", NdcUnit.ML, "1").causes().get(0).cause());
    }

    @Test
    void namesNoCauseWhereNoneFits() {
        UnitVerdict verdict = check(ALBUTEROL, "360", "287");
        assertEquals(MISMATCH, verdict.kind());
        assertEquals(List.of(), verdict.causes());
    }

    @Test
    void findsTheStrengthsThatWouldExplainAnUnknownNdc() {
        List<DrugProduct> products = BOOK.productsOf(new HcpcsCode("J7613"), DAY);
        assertEquals(
                List.of("1.25 mg/3 mL (0.042%)"),
                UnitCheck.fitting(products, new BigDecimal("360"), NdcUnit.ML, new BigDecimal("150"), UP_PER_LINE)
                        .stream()
                        .map(DrugProduct::strength)
                        .distinct()
                        .toList());
        assertEquals(
                List.of(),
                UnitCheck.fitting(products, new BigDecimal("20"), NdcUnit.ML, new BigDecimal("100"), UP_PER_LINE));
    }
}

package io.github.claimwright.units;

import static io.github.claimwright.units.Products.ALBUTEROL;
import static io.github.claimwright.units.Products.ALBUTEROL_HALF;
import static io.github.claimwright.units.Products.BOOK;
import static io.github.claimwright.units.Products.DAY;
import static io.github.claimwright.units.Products.IPRATROPIUM;
import static io.github.claimwright.units.Products.LEVALBUTEROL;
import static io.github.claimwright.units.Products.PENTAMIDINE;
import static io.github.claimwright.units.Products.check;
import static io.github.claimwright.units.Rounding.UP_PER_LINE;
import static io.github.claimwright.units.UnitVerdict.Kind.AGREE;
import static io.github.claimwright.units.UnitVerdict.Kind.MISMATCH;
import static io.github.claimwright.units.UnitVerdict.Kind.ROUNDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
    void countsPowderVialsByEach() {
        assertEquals(AGREE, check(PENTAMIDINE, "1", "1").kind());
        assertEquals(
                Cause.NDC_UNIT,
                check(PENTAMIDINE, "6", NdcUnit.ML, "1").causes().get(0).cause());
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

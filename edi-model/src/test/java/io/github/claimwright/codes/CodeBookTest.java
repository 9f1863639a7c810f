package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.HcpcsEntry.Form;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBookTest {
    private static final CodeBook BOOK = CodeBook.embedded();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static HcpcsCode code(String value) {
        return new HcpcsCode(value);
    }

    private static HcpcsEntry entry(String value) {
        return BOOK.hcpcs(code(value), DAY).orElseThrow();
    }

    @Test
    void isLoadedOnce() {
        assertSame(BOOK, CodeBook.embedded());
    }

    @ParameterizedTest
    @CsvSource({
        "J7609, UNIT_DOSE, true, DENIED",
        "J7610, CONCENTRATED, true, DENIED",
        "J7611, CONCENTRATED, false, COVERED",
        "J7613, UNIT_DOSE, false, COVERED"
    })
    void tellsTheAlbuterolCodesApart(String code, Form form, boolean compounded, Standing standing) {
        HcpcsEntry entry = entry(code);
        assertEquals(form, entry.form());
        assertEquals(compounded, entry.compounded());
        assertEquals(standing, entry.standing());
        assertEquals("1 mg", String.valueOf(entry.unit()));
    }

    @ParameterizedTest
    @CsvSource({
        "J7613, REQUIRED_KO",
        "J7626, REQUIRED_KO",
        "J7609, REQUIRED_ANY",
        "J7611, FORBIDDEN",
        "J7620, FORBIDDEN",
        "J2545, FORBIDDEN",
        "Q4074, FORBIDDEN",
        "J7677, NOT_KNOWN",
        "J7131, NOT_KNOWN",
        "E0570, NOT_APPLICABLE",
        "Q0513, NOT_APPLICABLE"
    })
    void knowsWhichCodesTakeKo(String code, KModifierPolicy policy) {
        assertEquals(policy, entry(code).kPolicy());
    }

    @ParameterizedTest
    @CsvSource({
        "J7613, DRUG",
        "E0570, EQUIPMENT",
        "A7003, SUPPLY",
        "A4218, SUPPLY",
        "Q0513, FEE",
        "G0333, FEE",
        "Q4074, DRUG"
    })
    void knowsWhatACodeStandsFor(String code, Kind kind) {
        assertEquals(kind, entry(code).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E0565", "E0570", "E0572", "E0574", "E0575", "E0585", "K0730"})
    void knowsTheCappedRentals(String code) {
        assertTrue(entry(code).cappedRental());
        assertFalse(entry("A7003").cappedRental());
    }

    @Test
    void looksCodesUpByDateOfService() {
        assertTrue(BOOK.hcpcs(code("J7677"), LocalDate.of(2019, 6, 30)).isEmpty());
        assertTrue(BOOK.hcpcs(code("J7677"), LocalDate.of(2019, 7, 1)).isPresent());
        assertTrue(BOOK.hcpcs(code("99213"), DAY).isEmpty());
    }

    @Test
    void findsTheProductOfAnNdc() {
        Ndc ndc = Ndc.parse("00487-9501-25");
        DrugProduct product = BOOK.product(ndc, code("J7613"), DAY).orElseThrow();
        assertEquals(List.of(product), BOOK.products(ndc, DAY));
        assertEquals(Rational.of(5, 6), product.unitsPerNdcUnit());
        assertEquals(Rational.of(5, 2), product.unitsPerContainer());
        assertEquals(Rational.of(75), product.packageSize());
        assertEquals(Rational.of(125, 2), product.unitsPerPackage());
        assertEquals("October 2025", product.source().release());
        assertEquals(Confidence.HIGH, product.source().confidence());
        assertTrue(BOOK.product(ndc, code("J7611"), DAY).isEmpty());
        assertTrue(BOOK.products(ndc, LocalDate.of(2004, 12, 31)).isEmpty());
        assertTrue(BOOK.productsOf(code("J7613"), DAY).contains(product));
        assertEquals(List.of(), BOOK.productsOf(code("J7609"), DAY));
    }

    @Test
    void keepsWhatTheSourcesLeaveOpen() {
        DrugProduct budesonide = product("00115-1687-74", "J7626");
        assertFalse(budesonide.strengthCertain());
        assertTrue(budesonide.factorCertain());
        assertEquals(Rational.ONE, budesonide.unitsPerContainer());
        assertEquals(Confidence.MEDIUM, budesonide.source().confidence());

        DrugProduct levalbuterol = product("00378-9691-52", "J7614");
        assertFalse(levalbuterol.factorCertain());
        assertEquals(
                List.of(Rational.of(5, 12), Rational.of(21, 50)),
                levalbuterol.readings().stream()
                        .map(DrugProduct::unitsPerNdcUnit)
                        .toList());
        assertEquals(
                List.of("0.63 mg"),
                levalbuterol.packaging().contents().stream()
                        .map(Object::toString)
                        .toList());
    }

    private static DrugProduct product(String ndc, String code) {
        return BOOK.product(Ndc.parse(ndc), code(code), DAY).orElseThrow();
    }

    @Test
    void knowsContainersForOneDose() {
        assertEquals(Container.SINGLE_DOSE, product("00487-9501-25", "J7613").container());
        assertEquals(Container.SINGLE_DOSE, product("00517-7504-25", "J7608").container());
        assertEquals(Container.NOT_KNOWN, product("00409-3307-03", "J7608").container());
    }

    @Test
    void knowsTheFormsOfADrug() {
        assertEquals(
                List.of("J7609", "J7610", "J7611", "J7613", "J7620"),
                BOOK.family(code("J7613"), DAY).stream()
                        .map(member -> member.code().value())
                        .toList());
        assertEquals(List.of(), BOOK.family(code("E0570"), DAY));
        DrugProduct unitDose = product("00487-9501-25", "J7613");
        List<DrugProduct> relatives = BOOK.relatives(unitDose, DAY);
        assertFalse(relatives.contains(unitDose));
        assertEquals(
                Set.of("J7611", "J7613", "J7620"),
                Set.copyOf(
                        relatives.stream().map(other -> other.hcpcs().value()).toList()));
    }

    @Test
    void saysWhatIsLoadedAndHowOldItIs() {
        TableStatus products = BOOK.status().stream()
                .filter(table -> table.name().equals("products"))
                .findFirst()
                .orElseThrow();
        assertEquals(237, products.rows());
        TableStatus.Release crosswalk = products.releases().get(0);
        assertEquals(233, crosswalk.rows());
        assertEquals("October 2025", crosswalk.document().release());
        assertEquals(31, crosswalk.daysPast(LocalDate.of(2026, 1, 31)).orElseThrow());
        assertTrue(crosswalk.daysPast(LocalDate.of(2025, 12, 31)).isEmpty());
        assertTrue(products.releases().get(1).daysPast(LocalDate.of(2030, 1, 1)).isEmpty());
    }
}

package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.HcpcsEntry.Form;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void lowersTheMaximumBesideALongActingCompanion() {
        assertEquals(465, maximum("J7613", Set.of(code("J7626"))));
        assertEquals(78, maximum("J7613", Set.of(code("J7605"))));
        assertEquals(31, maximum("J7620", Set.of(code("J7606"))));
        assertEquals(62, maximum("J7626", Set.of(code("J7605"))));
        assertEquals(Optional.empty(), BOOK.maximum(code("J7682"), Set.of(), DAY));
    }

    private static int maximum(String code, Set<HcpcsCode> supplied) {
        return BOOK.maximum(code(code), supplied, DAY).orElseThrow().units();
    }

    @ParameterizedTest
    @CsvSource({
        "J7613, 1 month",
        "A7010, 2 months",
        "A7017, 3 years",
        "A7016, 1 year",
        "Q0514, 90 days",
        "G0333, lifetime"
    })
    void knowsThePeriodOfAMaximum(String code, String period) {
        assertEquals(
                period,
                BOOK.maximum(code(code), Set.of(), DAY).orElseThrow().period().toString());
    }

    @Test
    void knowsWhichCodesShareAMaximum() {
        assertEquals(
                "albuterol",
                BOOK.maximum(code("J7611"), Set.of(), DAY).orElseThrow().pool());
        assertEquals(
                "albuterol",
                BOOK.maximum(code("J7613"), Set.of(), DAY).orElseThrow().pool());
    }

    @ParameterizedTest
    @CsvSource({
        "J7613, 1395, 3",
        "J7614, 900, 3",
        "J7686, 28, 3",
        "A7003, 6, 2",
        "Q0513, 1, 2",
        "J7609, 0, 3",
        "A4253, 1, 3"
    })
    void knowsTheMedicallyUnlikelyEdits(String code, int value, int mai) {
        Mue mue = BOOK.mue(code(code), DAY).orElseThrow();
        assertEquals(value, mue.value());
        assertEquals(mai, mue.mai());
    }

    @Test
    void endsAnEditThatThePolicyHasOvertaken() {
        assertTrue(BOOK.mue(code("J7131"), LocalDate.of(2024, 9, 30)).isPresent());
        assertTrue(BOOK.mue(code("J7131"), LocalDate.of(2024, 10, 1)).isEmpty());
        assertTrue(BOOK.mue(code("J7677"), DAY).isEmpty());
        assertTrue(BOOK.mue(code("J7613"), LocalDate.of(2024, 6, 30)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"JZ, true", "JG, false", "TB, true", "KX, true"})
    void knowsWhichModifiersAreStillInUse(String modifier, boolean known) {
        assertEquals(known, BOOK.modifier(new Modifier(modifier), DAY).isPresent());
    }

    @Test
    void knowsWhereAModifierStandsAndWhatItExcludes() {
        ModifierEntry coverage = BOOK.modifier(new Modifier("KX"), DAY).orElseThrow();
        assertEquals(List.of(new Modifier("GA"), new Modifier("GZ"), new Modifier("GY")), coverage.excludes());
        List<Integer> positions = List.of("RR", "KH", "KX", "KO", "JZ", "99").stream()
                .map(value ->
                        BOOK.modifier(new Modifier(value), DAY).orElseThrow().position())
                .toList();
        assertEquals(positions.stream().sorted().distinct().toList(), positions);
    }

    @ParameterizedTest
    @CsvSource({
        "JZ_FOR_HOME_DRUGS, 2023-12-31, false",
        "JZ_FOR_HOME_DRUGS, 2024-01-01, true",
        "JW_FOR_PHARMACY_WASTE, 2024-12-31, false",
        "JW_FOR_PHARMACY_WASTE, 2025-01-01, true",
        "JG_FOR_340B, 2024-12-31, true",
        "JG_FOR_340B, 2025-01-01, false",
        "TB_FOR_340B, 2024-12-31, false",
        "TB_FOR_340B, 2025-01-01, true",
        "CMN_REFUSED, 2022-12-31, false",
        "CMN_REFUSED, 2023-01-01, true",
        "NDC_OF_TWELVE_DIGITS, 2033-03-06, false",
        "NDC_OF_TWELVE_DIGITS, 2033-03-07, true",
        "COVERAGE_MODIFIER, 2020-01-01, true"
    })
    void knowsWhenARuleOfPaymentHolds(Policy policy, LocalDate on, boolean holds) {
        assertEquals(holds, BOOK.policy(policy, on).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "UNITS_PER_LINE, 2025-11-03, 999",
        "MONTHS_AT_ONCE, 2025-11-03, 3",
        "REFILL_CONTACT_DAYS, 2023-06-01, 14",
        "REFILL_CONTACT_DAYS, 2026-06-01, 30",
        "REFILL_DELIVERY_DAYS, 2026-06-01, 10"
    })
    void knowsTheNumberInARuleOfPayment(Policy policy, LocalDate on, int value) {
        assertEquals(value, BOOK.policy(policy, on).orElseThrow().value());
    }

    @Test
    void knowsWhatCodesMeanForEachOther() {
        List<Pairing> premixed = BOOK.pairings(code("J7620"), DAY).stream()
                .filter(pairing -> pairing.relation() == Pairing.Relation.DENIES)
                .toList();
        assertEquals(1, premixed.size());
        assertTrue(premixed.get(0).codes().contains(code("J7613")));
        assertTrue(BOOK.pairings(code("E0570"), DAY).stream()
                .filter(pairing -> pairing.relation() == Pairing.Relation.ACCESSORY)
                .anyMatch(pairing -> pairing.codes().contains(code("A7003"))
                        && !pairing.codes().contains(code("A7007"))));
        assertEquals(List.of(), BOOK.pairings(code("A7003"), DAY));
    }

    @Test
    void knowsThePlacesThatCountAsAHome() {
        assertEquals(
                PlaceOfService.Use.HOME, BOOK.place("12", DAY).orElseThrow().use());
        assertEquals(
                PlaceOfService.Use.NOT_NEBULIZER,
                BOOK.place("31", DAY).orElseThrow().use());
        assertEquals(
                PlaceOfService.Use.PARENTERAL_ONLY,
                BOOK.place("65", DAY).orElseThrow().use());
        assertEquals(Optional.empty(), BOOK.place("11", DAY));
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

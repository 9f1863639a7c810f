package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final CodeBook BOOK = CodeBook.embedded();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static HcpcsCode code(String value) {
        return new HcpcsCode(value);
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
}

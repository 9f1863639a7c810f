package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private static final CodeBook BOOK = CodeBook.embedded();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static HcpcsCode code(String value) {
        return new HcpcsCode(value);
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
}

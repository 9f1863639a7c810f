package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveRangeTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2023-12-31, false",
        "2024-01-01, 2024-12-31, 2024-01-01, true",
        "2024-01-01, 2024-12-31, 2024-12-31, true",
        "2024-01-01, 2024-12-31, 2025-01-01, false",
        ", 2024-12-31, 1990-01-01, true",
        "2024-01-01, , 2090-01-01, true",
        ", , 2024-06-01, true"
    })
    void includesBothEnds(LocalDate from, LocalDate through, LocalDate date, boolean included) {
        assertEquals(included, new EffectiveRange(from, through).includes(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2025-01-01, , false",
        "2024-01-01, 2024-12-31, 2024-12-31, , true",
        ", , 2024-01-01, 2024-01-01, true",
        ", 2023-12-31, 2024-01-01, , false"
    })
    void overlapsWhereADateIsInBoth(
            LocalDate from, LocalDate through, LocalDate otherFrom, LocalDate otherThrough, boolean overlaps) {
        EffectiveRange one = new EffectiveRange(from, through);
        EffectiveRange other = new EffectiveRange(otherFrom, otherThrough);
        assertEquals(overlaps, one.overlaps(other));
        assertEquals(overlaps, other.overlaps(one));
    }

    @Test
    void neverEndsBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new EffectiveRange(LAST_DAY, NEW_YEAR));
    }

    @Test
    void isReadByPeople() {
        assertEquals("any date", EffectiveRange.OPEN.toString());
        assertEquals("since 2024-01-01", new EffectiveRange(NEW_YEAR, null).toString());
        assertEquals("through 2024-12-31", new EffectiveRange(null, LAST_DAY).toString());
        assertEquals("2024-01-01 to 2024-12-31", new EffectiveRange(NEW_YEAR, LAST_DAY).toString());
    }
}

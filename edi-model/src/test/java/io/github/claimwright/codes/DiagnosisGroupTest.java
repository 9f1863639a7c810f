package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisGroupTest {
    private static final CodeBook BOOK = CodeBook.embedded();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static boolean supports(String code, String diagnosis) {
        DiagnosisCode parsed = DiagnosisCode.parse(diagnosis);
        return BOOK.diagnosisSupport(new HcpcsCode(code), DAY).stream()
                .map(support -> BOOK.diagnosisGroup(support.group(), DAY).orElseThrow())
                .anyMatch(group -> group.codes().contains(parsed));
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "J7613, J44.9, true",
        "J7613, J40, false", // bronchitis supports the compressor but not the drug
        "E0570, J40, true",
        "J7613, J20.9, false",
        "J7613, R06.2, false",
        "J7613, E84.0, false", // cystic fibrosis alone needs another diagnosis beside it
        "J7639, E84.0, true",
        "J7613, J44.81, true",
        "J7601, J44.81, false",
        "J7601, J45.40, false",
        "J7608, U07.1, false",
        "J7613, U07.1, true",
        "J7686, I27.23, true",
        "Q4074, I27.23, false",
        "J7682, J47.9, true",
        "J7131, J47.9, true",
        "J7620, J44.9, true"
    })
    void supportsACode(String code, String diagnosis, boolean supported) {
        assertEquals(supported, supports(code, diagnosis));
    }

    @Test
    void hasThePublishedNumberOfCodesInEachGroup() {
        assertEquals(
                List.of(64, 201, 201, 54, 12, 134, 141, 83, 1, 6, 6, 208, 209, 5, 6, 13),
                IntStream.rangeClosed(1, 16)
                        .mapToObj(number -> BOOK.diagnosisGroup(number, DAY)
                                .orElseThrow()
                                .codes()
                                .size())
                        .toList());
    }

    @Test
    void coversTheDeviceWhereverItCoversAlbuterol() {
        assertEquals(
                true,
                BOOK.diagnosisGroup(3, DAY)
                        .orElseThrow()
                        .codes()
                        .containsAll(BOOK.diagnosisGroup(8, DAY).orElseThrow().codes()));
    }
}

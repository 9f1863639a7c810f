package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Ndc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdcDirectoryTest {
    private static final CodeBook BOOK = CodeBook.embedded();
    private static final Ndc ALBUTEROL = Ndc.parse("00487-9501-25");

    @ParameterizedTest
    @CsvSource({"00487-9501-25, LISTED", "00487-9501-26, OTHER_PACKAGE", "00487-9502-25, NOT_LISTED"})
    void saysHowAnNdcStandsToTheListedOnes(String ndc, NdcStanding standing) {
        assertEquals(standing, BOOK.ndcStanding(Ndc.parse(ndc)));
    }

    @Test
    void listsThePackagesOfAProduct() {
        assertEquals(
                List.of("00487950101", "00487950103", "00487950125", "00487950160"),
                BOOK.packagesOf(Ndc.parse("00487-9501-99")).stream()
                        .map(Ndc::value)
                        .toList());
        assertTrue(BOOK.knowsNdc(ALBUTEROL));
        assertFalse(BOOK.knowsNdc(Ndc.parse("00487-9501-99")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00487950125", "00487-9501-25", "0487-9501-25", "0487950125", "000487950125", "000487-9501-25"})
    void readsEveryFormOfAListedNdc(String text) {
        assertEquals(Optional.of(ALBUTEROL), BOOK.readNdc(text).certain());
    }

    @Test
    void offersEveryCodeThatTenDigitsCanMean() {
        NdcReading reading = BOOK.readNdc("0487950125");
        assertEquals(3, reading.candidates().size());
        assertEquals(List.of(ALBUTEROL), reading.listed());
    }

    @Test
    void leavesTenUnlistedDigitsOpen() {
        NdcReading reading = BOOK.readNdc("1234567890");
        assertEquals(3, reading.candidates().size());
        assertEquals(Optional.empty(), reading.certain());
    }

    @Test
    void takesElevenUnlistedDigitsAsTheyAre() {
        assertEquals(
                Optional.of(new Ndc("12345678901")), BOOK.readNdc("12345678901").certain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123456-7890-12", "112345678901", "GG100", "5125-61052", "1234567890123", "00487-9501-2x"})
    void readsNothingInWhatNoClaimCanCarryToday(String text) {
        assertEquals(List.of(), BOOK.readNdc(text).candidates());
    }
}

package io.github.claimwright.validate.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.HcpcsCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {
    private static final String HEADER = "patient,hcpcs,date,units,days\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private DeliveryHistory read(String text) throws IOException, HistoryException {
        return HistoryFile.read(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("deliveries.csv"), text);
    }

    private static List<EarlierDelivery> before(DeliveryHistory history, LocalDate date) {
        return history.before(PatientKey.ofMemberId("2A83C97DE41"), date);
    }

    @Test
    void readsDeliveriesOldestFirst() throws IOException, HistoryException {
        DeliveryHistory history =
                read(HEADER + "2A83C97DE41,J7613,2026-02-10,300,30\n2A83C97DE41,E0570,2025-07-02,1,\n");
        assertEquals(
                List.of(
                        new EarlierDelivery(new HcpcsCode("E0570"), LocalDate.of(2025, 7, 2), BigDecimal.ONE, null),
                        new EarlierDelivery(
                                new HcpcsCode("J7613"), LocalDate.of(2026, 2, 10), new BigDecimal("300"), 30)),
                before(history, TODAY));
    }

    @Test
    void leavesOutWhatWasDeliveredOnTheDayOrLater() throws IOException, HistoryException {
        DeliveryHistory history = read(HEADER + "2A83C97DE41,J7613,2026-03-02,300,30\n");
        assertEquals(List.of(), before(history, TODAY));
        assertEquals(1, before(history, TODAY.plusDays(1)).size());
    }

    @Test
    void takesColumnsInAnyOrderAndDaysAsOptional() throws IOException, HistoryException {
        DeliveryHistory history = read("units,date,hcpcs,patient\n60,2026-02-16,J7605,2A83C97DE41\n\n");
        assertEquals(Optional.empty(), before(history, TODAY).get(0).supplyEnds());
    }

    @Test
    void knowsAPatientByMemberIdOrByItsHash() throws IOException, HistoryException {
        String hash = PatientKey.ofMemberId("2a83-c97-de41").hash();
        DeliveryHistory history = read(HEADER + hash.toUpperCase(Locale.ROOT) + ",J7605,2026-02-16,60,30\n");
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 18)),
                before(history, TODAY).get(0).supplyEnds());
        assertEquals(List.of(), history.before(PatientKey.ofMemberId("1EG4TE5MK73"), TODAY));
    }

    @Test
    void theHashIsTheOneThatAnyToolComputes() {
        assertEquals(
                "e35437bea3e8d280c78f93917b46ac5064148ee1af84c7a2e20fc7b73434ff47",
                PatientKey.ofMemberId("2A83C97DE41").hash());
    }

    @Test
    void showsNoMemberId() {
        assertFalse(PatientKey.ofMemberId("2A83C97DE41").toString().contains("2A83"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2A83C97DE41,J76,2026-02-10,300,30 | record 1: column hcpcs must be a HCPCS code such as J7613",
                "2A83C97DE41,J7613,10.02.2026,300,30 | record 1: column date must be a date such as 2026-03-31",
                "2A83C97DE41,J7613,2026-02-10,0,30 | record 1: column units must be a number above zero",
                "2A83C97DE41,J7613,2026-02-10,1e3,30 | record 1: column units must be a number above zero",
                "2A83C97DE41,J7613,2026-02-10,300,0 | record 1: column days must be a whole number of days from 1 to 999",
                ",J7613,2026-02-10,300,30 | record 1: column patient must be a member id or its SHA-256",
                "2A83C97DE41,J7613 | record 1: column date must be a date such as 2026-03-31"
            })
    void namesTheRecordAndTheColumnButNoPatient(String row, String message) throws IOException {
        Path file = write(HEADER + row + "\n");
        HistoryException wrong = assertThrows(HistoryException.class, () -> HistoryFile.read(file));
        assertEquals(file + ", " + message, wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'patient,hcpcs,date' | has no column units; a history has patient, hcpcs, date, units and, where known, days",
                "'patient,hcpcs,date,units,dosage' | has a column dosage, which no history has",
                "'patient,hcpcs,date,units,units' | is no CSV in UTF-8 with one header line: its quotes, its bytes or its header are broken"
            })
    void refusesAnotherHeader(String header, String message) throws IOException {
        Path file = write(header + "\n");
        HistoryException wrong = assertThrows(HistoryException.class, () -> HistoryFile.read(file));
        assertEquals(file + " " + message, wrong.getMessage());
    }

    @Test
    void refusesBrokenQuotesAndBytes() throws IOException {
        Path quotes = write(HEADER + "\"2A83C97DE41,J7613,2026-02-10,300,30\n");
        assertThrows(HistoryException.class, () -> HistoryFile.read(quotes));
        Path bytes = folder.resolve("latin.csv");
        Files.write(bytes, (HEADER + "2A\u00e9,J7613,2026-02-10,300,30\n").getBytes(StandardCharsets.ISO_8859_1));
        HistoryException wrong = assertThrows(HistoryException.class, () -> HistoryFile.read(bytes));
        assertTrue(String.valueOf(wrong.getMessage()).contains("UTF-8"));
    }
}

package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.codes.PublishedHcpcs;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HcpcsLayoutTest {
    private static final String DISCLAIMER = "***Disclaimers\t\t\r\n\r\n*Brand names may appear.\u00A0\t\t\r\n";

    private static final String SHEET = """
            ***Disclaimers
            *Brand names may appear.

            HCPC|SEQNUM|RECID|LONG DESCRIPTION|SHORT DESCRIPTION|PRICE1|COV|BETOS|ADD DT|ACT EFF DT|TERM DT|ACTION CD
               X1|0010|7|A made-up modifier|Modifier||C||20020701|20020701||N
            X0001|0010|3|A drug of this test, unit dose,|Test drug|51|D|D1G|20050101|20190101||N
            X0001|0020|4|1 mg|||||||||
            X0002|0010|3|A code that ended|Ended|32|C||20000101|20171231|20171231|D
            """;

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    /** A record in the positions of the contractor layout. */
    private static String record(String code, String id, String text, String name, String added, String ended) {
        StringBuilder line = new StringBuilder(" ".repeat(320));
        put(line, 1, "%5s".formatted(code));
        put(line, 6, "00100");
        put(line, 11, id);
        put(line, 12, text);
        put(line, 92, name);
        if (!name.isEmpty()) {
            put(line, 120, "51");
            put(line, 230, "D");
            put(line, 257, "D1G");
            put(line, 269, added);
            put(line, 277, "20190101");
            put(line, 285, ended);
            put(line, 293, "N");
        }
        return line + "\r\n";
    }

    private static void put(StringBuilder line, int position, String text) {
        line.replace(position - 1, position - 1 + text.length(), text);
    }

    private static String records() {
        return DISCLAIMER
                + record("X1", "7", "A made-up modifier", "Modifier", "20020701", "")
                + record("X0001", "3", "A drug of this test, unit dose,", "Test drug", "20050101", "")
                + record("X0001", "4", "1 mg", "", "", "")
                + record("X0002", "3", "A code that ended", "Ended", "20000101", "20171231");
    }

    private Listing listing(String code, String day) throws IOException {
        return imports.book().published().hcpcsListing(new HcpcsCode(code), LocalDate.parse(day));
    }

    @Test
    void readsRecordsOfFixedWidth() throws IOException {
        ImportSummary summary = imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", records()));
        assertEquals(4, summary.read());
        assertEquals("2019-01-01 to 2019-12-31", summary.release().period().toString());
        checkDrug();
    }

    @Test
    void readsSpreadsheetsBelowTheirDisclaimers() throws IOException {
        ImportSummary summary = imports.read(CodeKind.HCPCS, imports.spreadsheet("HCPC2019_CONTR_ANWEB.xlsx", SHEET));
        assertEquals(4, summary.read());
        checkDrug();
    }

    private void checkDrug() throws IOException {
        CodeBook book = imports.book();
        LocalDate day = LocalDate.of(2019, 6, 1);
        PublishedHcpcs drug =
                book.published().hcpcs(new HcpcsCode("X0001"), day).orElseThrow();
        assertEquals("A drug of this test, unit dose, 1 mg", drug.description());
        assertEquals(
                List.of("Test drug", "D", "D1G", "51"),
                List.of(drug.name(), drug.coverage(), drug.betos(), drug.pricing()).stream()
                        .map(text -> text.isEmpty() ? "51" : text)
                        .toList());
        assertEquals("since 2005-01-01", drug.effective().toString());
        assertEquals(Listing.LISTED, book.published().modifierListing(new Modifier("X1"), day));
        assertEquals(Listing.NOT_LISTED, book.published().modifierListing(new Modifier("X2"), day));
    }

    @Test
    void readsRecordsWhoseEndBlanksAreLost() throws IOException {
        String stripped = records().lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
        imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", stripped));
        checkDrug();
    }

    @ParameterizedTest
    @CsvSource({
        "HCPC2019_CONTR_ANWEB, 2019-01-01 to 2019-12-31",
        "HCPC17_CONTR_ANWEB, 2017-01-01 to 2017-12-31",
        "HCPC2026_JAN_ANWEB_12292025, 2026-01-01 to 2026-03-31",
        "HCPC2026_OCT_ANWEB, 2026-10-01 to 2026-12-31",
        "my copy, 2019-01-01 to 2019-03-31"
    })
    void takesThePeriodFromTheNameElseFromTheLatestChange(String name, String period) throws IOException {
        ImportSummary summary = imports.read(CodeKind.HCPCS, imports.file(name + ".txt", records()));
        assertEquals(period, summary.release().period().toString());
        assertEquals(name.startsWith("HCPC") ? 0 : 1, summary.notes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "january-2026-alpha-numeric-hcpcs-file.zip, HCPC_ANWEB.txt, 2026-01-01 to 2026-03-31",
        "2018-Alpha-Numeric-HCPCS-File.zip, CONTR_ANWEB.txt, 2018-01-01 to 2018-12-31"
    })
    void takesThePeriodFromTheNameOfTheArchive(String archive, String entry, String period) throws IOException {
        Path file = imports.archive(archive, "proc_notes_2018.txt", "notes", entry, records());
        assertEquals(
                period, imports.read(CodeKind.HCPCS, file).release().period().toString());
    }

    @Test
    void decidesOverItsOwnPeriodAndSaysNoMoreThanItKnowsOfOthers() throws IOException {
        imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", records()));
        assertEquals(Listing.LISTED, listing("X0001", "2019-01-01"));
        assertEquals(Listing.NOT_LISTED, listing("X0002", "2019-01-01"));
        assertEquals(Listing.NOT_LISTED, listing("X0003", "2019-01-01"));
        assertEquals(Listing.LISTED, listing("X0002", "2017-12-31"));
        assertEquals(Listing.NOT_LISTED, listing("X0002", "2018-01-01"));
        assertEquals(Listing.NOT_LISTED, listing("X0001", "2004-12-31"));
        assertEquals(Listing.NOT_KNOWN, listing("X0003", "2018-12-31"));
        assertEquals(Listing.NOT_KNOWN, listing("X0001", "2020-01-01"));
        assertEquals(Listing.NOT_LISTED, listing("X0002", "2020-01-01"));
        assertEquals(Listing.NOT_KNOWN, listing("X0003", "2020-01-01"));
    }

    @Test
    void letsTheEmbeddedTablesAnswerWhatItDoesNotKnow() throws IOException {
        imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", records()));
        HcpcsCode albuterol = new HcpcsCode("J7613");
        assertEquals(Listing.LISTED, imports.book().hcpcsListing(albuterol, LocalDate.of(2026, 1, 1)));
        assertEquals(Listing.NOT_LISTED, imports.book().hcpcsListing(albuterol, LocalDate.of(2019, 1, 1)));
    }

    @Test
    void listsCodesThatEndBeforeTheyBegin() throws IOException {
        String text = record("X0004", "3", "Backwards", "Backwards", "20200101", "20190101");
        ImportSummary summary = imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", text));
        assertEquals(
                List.of(
                        "row 1: X0004 ends on 2019-01-01, before it was added on 2020-01-01: its end is taken, its beginning is not"),
                summary.suspect().stream().map(Remark::toString).toList());
        assertEquals(
                new EffectiveRange(null, LocalDate.of(2019, 1, 1)),
                imports.book()
                        .published()
                        .hcpcs(new HcpcsCode("X0004"), LocalDate.of(2019, 1, 1))
                        .orElseThrow()
                        .effective());
    }

    @Test
    void namesRecordsThatCannotBeRead() {
        String text = record("X0001", "3", "A drug", "Drug", "2005010", "")
                + record("X0002", "4", "goes on", "", "", "")
                + "what is this?\r\n";
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> imports.read(CodeKind.HCPCS, imports.file("HCPC2019_CONTR_ANWEB.txt", text)));
        assertEquals("""
                HCPC2019_CONTR_ANWEB.txt cannot be imported as hcpcs: 3 of its 3 rows cannot be read; correct them or take the file from its publisher again
                  row 1: field code added date (position 269) '2005010' is not a date such as 20260131
                  row 2: field RECID continues the code X0002, which has no first record
                  row 3: is no record with a code in positions 1 to 5 and a record id in position 11""", refusal.getMessage());
    }
}

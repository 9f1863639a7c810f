package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.CrosswalkRow;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.NdcStanding;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AspCrosswalkLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    private static final HcpcsCode ALBUTEROL = new HcpcsCode("J7613");

    private static final String HEADER_2025 =
            "_2025_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG";
    private static final String ROW =
            "J7613,Albuterol,\"Harbor Labs, Inc.\",99901-0001-25,Albuterol ,1 MG,3,25,2.5,63\r\n";

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    private static String file(String header, String... rows) {
        return titled("October 2025 ASP NDC - HCPCS Crosswalk for Medicare Part B Drugs", header, rows);
    }

    private static String titled(String title, String header, String... rows) {
        return title + "\r\n\"     Effective October 1, 2025 through December 31, 2025\"\r\n,\r\n"
                + "\"A note, with a comma\nand a line break\"\r\n\r\n" + header + "\r\n" + String.join("", rows);
    }

    private ImportSummary read(String text) throws IOException {
        return imports.read(CodeKind.ASP_CROSSWALK, imports.file("crosswalk.csv", text));
    }

    private DrugProduct product(String ndc) throws IOException {
        return imports.book().products(Ndc.parse(ndc), DAY).get(0);
    }

    @Test
    void takesProductsThatTheEmbeddedTablesLack() throws IOException {
        ImportSummary summary = read(file(HEADER_2025, ROW));
        assertEquals(1, summary.read());
        assertEquals("asp-crosswalk_2025-10-01", summary.release().name());
        assertEquals("2025-10-01 to 2025-12-31", summary.release().period().toString());
        assertEquals(Imports.NOW, summary.release().imported());
        DrugProduct product = product("99901-0001-25");
        assertEquals(ALBUTEROL, product.hcpcs());
        assertEquals(Rational.of(5, 6), product.unitsPerNdcUnit());
        assertEquals(NdcUnit.ML, product.unit());
        assertEquals(25, product.containersPerPackage());
        assertEquals("Harbor Labs, Inc.", product.labeler());
        assertEquals("Albuterol", product.name());
        assertEquals("2.5 mg/3 ML", product.strength());
        assertTrue(product.factorCertain());
        assertEquals("CMS ASP NDC-HCPCS crosswalk", product.source().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_2026_CODE,Short Description,LABELER NAME,NDC,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG",
                "HCPCS Level II Code defer to DCDRG,Short Description defer to DCDRG,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG",
                "\"2016\nCODE\",Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG  SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG"
            })
    void knowsTheHeadersOfAllYears(String header) throws IOException {
        assertEquals(1, read(file(header, ROW)).release().rows());
        assertEquals(ALBUTEROL, product("99901-0001-25").hcpcs());
    }

    @Test
    void letsEmptyColumnsBe() throws IOException {
        String empty = ",".repeat(240);
        read(file(HEADER_2025 + empty, ROW.strip() + empty + "\r\n", empty + "\r\n"));
        assertEquals("99901000125", product("99901-0001-25").ndc().value());
    }

    @Test
    void readsWindowsText() throws IOException {
        read(file(HEADER_2025, "J7613,Albuterol,Harbor\u00A0Labs,99901-0001-25,Breathe\u2122,1 MG,3,25,2.5,63\r\n"));
        assertEquals("Breathe\u2122", product("99901-0001-25").name());
        assertEquals("Harbor Labs", product("99901-0001-25").labeler());
    }

    @Test
    void readsSpreadsheets() throws IOException {
        Path file = imports.spreadsheet(
                "crosswalk.xlsx",
                file(HEADER_2025, ROW)
                        .replace("\"", "")
                        .replace(", Inc.", "")
                        .replace(',', '|')
                        .replace("1| 2025", "1, 2025"));
        assertEquals(1, imports.read(CodeKind.ASP_CROSSWALK, file).release().rows());
        assertEquals(Rational.of(5, 6), product("99901-0001-25").unitsPerNdcUnit());
    }

    @Test
    void readsNumbersAsSpreadsheetsKeepThem() throws IOException {
        read(file(HEADER_2025, "J7614,A,B,99901-0002-25,D,0.5 MG,3.0000000000000004,25,6.2E-1,15.500000000000002\r\n"));
        assertEquals(Rational.of(31, 150), product("99901-0002-25").unitsPerNdcUnit());
        assertTrue(product("99901-0002-25").factorCertain());
    }

    @Test
    void takesTotalsThatAreRoundedToWholeUnits() throws IOException {
        ImportSummary summary = read(file(
                HEADER_2025,
                "J7613,A,B,99901-0001-25,D,1 MG,3,25,1.25,32\r\n",
                "J7613,A,B,99901-0001-26,D,1 MG,3,25,1.25,31\r\n",
                "J7613,A,B,99901-0001-27,D,1 MG,3,25,1.25,31.25\r\n"));
        assertEquals(List.of(), summary.suspect());
    }

    @Test
    void listsRowsThatContradictTheirOwnArithmeticAndDoubtsTheirFactor() throws IOException {
        ImportSummary summary = read(file(HEADER_2025, "J7614,A,B,99901-0002-25,D,0.5 MG,3,25,1.25,33\r\n"));
        assertEquals(
                List.of("row 7: J7614 99901-0002-25: 25 x 1.25 units are 31.25, but BILLUNITSPKG says 33"),
                summary.suspect().stream().map(Remark::toString).toList());
        assertEquals(1, summary.release().suspect());
        DrugProduct product = product("99901-0002-25");
        assertFalse(product.factorCertain());
        assertEquals(
                List.of(Rational.of(5, 12), Rational.of(11, 25)),
                product.readings().stream().map(DrugProduct::unitsPerNdcUnit).toList());
    }

    @Test
    void keepsWhatHasNoNdcUnderItsOwnIdentifier() throws IOException {
        ImportSummary summary = read(file(
                HEADER_2025,
                "Q4101,Skin,B,GG100,D,1 SQ CM,1,1,44,44\r\n",
                "J7331,Device,B,888867413689,D,1 MG,2,1,20,20\r\n"));
        assertEquals(2, summary.release().rows());
        assertEquals(List.of(), imports.book().published().crosswalk(new HcpcsCode("Q4101"), DAY));
    }

    @Test
    void keepsEachCodeOfAnNdc() throws IOException {
        read(file(
                HEADER_2025,
                "J0881,A,B,99901-0003-01,D,1 MCG,0.3,1,60,60\r\n",
                "J0882,A,B,99901-0003-01,D,1 MCG,0.3,1,60,60\r\n"));
        List<CrosswalkRow> rows = imports.book().published().crosswalk(Ndc.parse("99901-0003-01"), DAY);
        assertEquals(
                List.of("J0881", "J0882"),
                rows.stream().map(row -> row.hcpcs().value()).toList());
    }

    @Test
    void leavesOpenWhatIsCountedInNoKnownUnit() throws IOException {
        read(file(HEADER_2025, "J0881,A,B,99901-0003-01,D,1 MCG,0.3,1,60,60\r\n"));
        CodeBook book = imports.book();
        assertEquals(List.of(), book.products(Ndc.parse("99901-0003-01"), DAY));
        assertEquals(NdcStanding.LISTED, book.ndcStanding(Ndc.parse("99901-0003-01")));
        assertEquals(NdcStanding.OTHER_PACKAGE, book.ndcStanding(Ndc.parse("99901-0003-02")));
    }

    @Test
    void keepsTheCrosswalkOfDrugsWithoutACodeApart() throws IOException {
        String header =
                "Drug Generic Name,LABELER NAME,NDC or ALTERNATE ID,Drug Name,Dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG";
        ImportSummary summary = read(titled(
                "October 2025 ASP NOC NDC - HCPCS Crosswalk for Medicare Part B Drugs",
                header,
                "Generic,Harbor,99901-0004-01,D,1 UNIT,100,10,20,200\r\n"));
        assertEquals("asp-crosswalk-noc_2025-10-01", summary.release().name());
        Ndc ndc = Ndc.parse("99901-0004-01");
        assertTrue(imports.book().knowsNdc(ndc));
        assertEquals(List.of(), imports.book().published().crosswalk(ndc, DAY));
    }

    @Test
    void takesTheUsualCrosswalkOfAnArchive() throws IOException {
        Path archive = imports.archive(
                "october-2025-ndc-hcpcs-crosswalk.zip",
                "section 508 version of October 2025 NOC NDC-HCPCS Crosswalk.csv",
                "not this one",
                "section 508 version of October 2025 ASP NDC-HCPCS Crosswalk 091125.csv",
                file(HEADER_2025, ROW),
                "October 2025 ASP NDC-HCPCS Crosswalk 091125.xls",
                "nor this one");
        ImportSummary summary = imports.read(CodeKind.ASP_CROSSWALK, archive);
        assertEquals(1, summary.release().rows());
        assertEquals(
                List.of(
                        "the archive also holds section 508 version of October 2025 NOC NDC-HCPCS Crosswalk.csv: not imported"),
                summary.notes());
    }

    @Test
    void answersFromTheReleaseNearestToTheDate() throws IOException {
        read(file(HEADER_2025, ROW));
        String january = file(HEADER_2025, ROW.replace("2.5,63", "5,125"))
                .replace("October 1, 2025 through December 31, 2025", "January 1, 2026 through March 31, 2026");
        imports.read(CodeKind.ASP_CROSSWALK, imports.file("january.csv", january));
        CodeBook book = imports.book();
        Ndc ndc = Ndc.parse("99901-0001-25");
        assertEquals(2, book.published().releases().size());
        assertEquals(
                List.of("5/6", "5/6", "5/3", "5/3"),
                List.of("2025-09-30", "2025-12-31", "2026-01-01", "2027-01-01").stream()
                        .map(day -> book.product(ndc, ALBUTEROL, LocalDate.parse(day))
                                .orElseThrow()
                                .unitsPerNdcUnit()
                                .toString())
                        .toList());
    }

    @Test
    void neverOverrulesAnEmbeddedProduct() throws IOException {
        read(file(HEADER_2025, "J7613,A,B,00487-9501-25,D,1 MG,3,25,9,225\r\n"));
        assertEquals(Rational.of(5, 6), product("00487-9501-25").unitsPerNdcUnit());
    }

    @Test
    void namesEachFieldThatCannotBeRead() {
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> read(file(
                        HEADER_2025,
                        "J7613,A,B,99901-0001-25,D,1 MG,three,25,2.5,63\r\n",
                        "J761,A,B,99901-0001-25,D,1 MG,3,25,2.5,63\r\n",
                        "J7613,A,B,,D,1 MG,3,25,2.5,63\r\n",
                        "J7613,A,B,99901-0001-25,D,1 MG,0,2.5,2.5,63\r\n",
                        "J7613,A,B,99901-0001-25,D,1 MG,3,2.5,2.5,63\r\n")));
        assertEquals("""
                crosswalk.csv cannot be imported as asp-crosswalk: 5 of its 5 rows cannot be read; correct them or take the file from its publisher again
                  row 7: field PKG SIZE 'three' is not a number such as 2.5
                  row 8: field HCPCS code 'J761' is not a HCPCS code such as J7613
                  row 9: field NDC is empty
                  row 10: field PKG SIZE '0' must be more than zero
                  row 11: field PKG QTY '2.5' is not a whole number such as 30""", refusal.getMessage());
        assertFalse(folder.resolve("store").toFile().exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J7613,99901-0001-25,1\r\n", "a\tb\tc\r\n1\t2\t3\r\n"})
    void refusesFilesOfAnotherLayout(String text) {
        CodeFileException refusal = assertThrows(CodeFileException.class, () -> read(text));
        assertTrue(
                refusal.getMessage()
                        .startsWith(
                                "crosswalk.csv is no asp-crosswalk file: none of its first 30 rows names the columns NDC,"),
                refusal.getMessage());
    }

    @Test
    void asksForTheDatesThatACopyHasLost() throws IOException {
        CodeFileException refusal = assertThrows(CodeFileException.class, () -> read(HEADER_2025 + "\r\n" + ROW));
        assertTrue(refusal.getMessage().contains("--effective FROM or FROM..THROUGH"), refusal.getMessage());
    }
}

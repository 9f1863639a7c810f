package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.codes.PublishedDiagnosis;
import io.github.claimwright.model.DiagnosisCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    private static String order(int number, String code, int flag, String description) {
        return "%05d %-7s %d %-60s %s\r\n".formatted(number, code, flag, description, description + ", in full");
    }

    private static String file() {
        return order(1, "J44", 0, "Lung disease")
                + order(2, "J449", 1, "Lung disease, unspecified")
                + order(3, "T86810", 1, "Rejection");
    }

    private Listing listing(String code, LocalDate on) throws IOException {
        return imports.book().diagnosisListing(DiagnosisCode.parse(code), on);
    }

    @Test
    void tellsBillableCodesFromCategories() throws IOException {
        ImportSummary summary = imports.read(CodeKind.ICD10CM, imports.file("icd10cm_order_2026.txt", file()));
        assertEquals(3, summary.release().rows());
        assertEquals(Listing.LISTED, listing("J44.9", DAY));
        assertEquals(Listing.LISTED, listing("T86.810", DAY));
        assertEquals(Listing.NOT_LISTED, listing("J44", DAY));
        assertEquals(Listing.NOT_LISTED, listing("J45.20", DAY));
        CodeBook book = imports.book();
        PublishedDiagnosis category =
                book.published().diagnosis(DiagnosisCode.parse("J44"), DAY).orElseThrow();
        assertFalse(category.billable());
        assertEquals("Lung disease, in full", category.description());
    }

    @Test
    void saysNothingOfDatesOutsideItsFiscalYear() throws IOException {
        imports.read(CodeKind.ICD10CM, imports.file("icd10cm_order_2026.txt", file()));
        assertEquals(Listing.NOT_KNOWN, listing("J44.9", LocalDate.of(2025, 9, 30)));
        assertEquals(Listing.LISTED, listing("J44.9", LocalDate.of(2025, 10, 1)));
        assertEquals(Listing.LISTED, listing("J44.9", LocalDate.of(2026, 9, 30)));
        assertEquals(Listing.NOT_KNOWN, listing("J44.9", LocalDate.of(2026, 10, 1)));
    }

    @Test
    void letsTheAprilUpdateAnswerFromAprilOn() throws IOException {
        imports.read(CodeKind.ICD10CM, imports.file("icd10cm_order_2026.txt", file()));
        Path archive = imports.archive(
                "april-1-2026-code-descriptions-in-tabular-order.zip",
                "icd10cm_order_2026.txt",
                file() + order(4, "J4520", 1, "New"),
                "icd10cm_codes_2026.txt",
                "other form",
                "icd10cm_order_addenda_2026.txt",
                "changes");
        assertEquals(
                "2026-04-01 to 2026-09-30",
                imports.read(CodeKind.ICD10CM, archive).release().period().toString());
        assertEquals(Listing.NOT_LISTED, listing("J45.20", LocalDate.of(2026, 3, 31)));
        assertEquals(Listing.LISTED, listing("J45.20", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void readsTheFileOfBillableCodesAlone() throws IOException {
        imports.read(
                CodeKind.ICD10CM,
                imports.file("icd10cm_codes_2026.txt", "J449    Lung disease, unspecified\r\nT86810  Rejection\r\n"));
        assertEquals(Listing.LISTED, listing("J44.9", DAY));
        assertEquals(Listing.NOT_LISTED, listing("J44", DAY));
    }

    @Test
    void takesTheDatesThatTheUserNames() throws IOException {
        EffectiveRange year = new EffectiveRange(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        imports.read(CodeKind.ICD10CM, imports.file("codes.txt", file()), year);
        assertEquals(Listing.LISTED, listing("J44.9", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "codes.txt, '00001 J449    1 Lung disease', says neither in its text nor in its name",
        "icd10cm_order_2026.txt, 'code;text', no line is laid out",
        "icd10cm_order_2026.txt, '', no line is laid out"
    })
    void refusesWhatItCannotDateOrRead(String name, String text, String reason) {
        CodeFileException refusal =
                assertThrows(CodeFileException.class, () -> imports.read(CodeKind.ICD10CM, imports.file(name, text)));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void refusesAFileWithOneBrokenLine() {
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> imports.read(CodeKind.ICD10CM, imports.file("icd10cm_order_2026.txt", file() + "broken")));
        assertTrue(refusal.getMessage().contains("row 4: is not laid out as order number"), refusal.getMessage());
    }
}

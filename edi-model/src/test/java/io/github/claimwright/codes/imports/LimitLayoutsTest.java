package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.Mue;
import io.github.claimwright.codes.PaymentLimit;
import io.github.claimwright.model.HcpcsCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitLayoutsTest {
    private static final HcpcsCode ALBUTEROL = new HcpcsCode("J7613");
    private static final HcpcsCode BUDESONIDE = new HcpcsCode("J7626");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static final String EDITS = """
            "A copyright notice
            of several lines",,,
            "HCPCS/
            CPT Code",DME Supplier Services MUE Values,MUE Adjudication Indicator,MUE Rationale
            J7613,1400,3 Date of Service Edit: Clinical,Clinical: Data
            E0570,1,2 Date of Service Edit: Policy,Code Descriptor / CPT Instruction
            """;

    private static final String LIMITS = """
            ,,
            Payment Allowance Limits for Medicare Part B Drugs,,
            ,,
            "Effective October 1, 2026 through December 31, 2026",,
            HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Notes,,
            J7613,Albuterol non-comp unit,1 MG,.077,20.000,,,,
            J7626,Budesonide non-comp unit,0.5 MG,1.351,17.885,,"two
            lines",,
            A9606,Made-up,1 microCurie,N/A,20.000,,,,
            "* a footnote",,,,,,,,
            """;

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    private ImportSummary edits(String name, String text) throws IOException {
        return imports.read(CodeKind.MUE, imports.file(name, text));
    }

    private Optional<Integer> edit(HcpcsCode code, LocalDate on) throws IOException {
        return imports.book().mue(code, on).map(Mue::value);
    }

    @Test
    void unlikelyEditsHoldFromTheDateInTheName() throws IOException {
        ImportSummary summary = edits("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", EDITS);
        assertEquals("2026-10-01 to 2026-12-31", summary.release().period().toString());
        Mue edit = imports.book().mue(ALBUTEROL, OCTOBER).orElseThrow();
        assertEquals(List.of(1400, 3), List.of(edit.value(), edit.mai()));
        assertEquals("Clinical: Data", edit.rationale());
    }

    @Test
    void unlikelyEditsAreReadFromSpreadsheets() throws IOException {
        Path file = imports.spreadsheet("MCR_MUE_DMESupplierServices_Eff_10-01-2026.xlsx", """
                A copyright notice
                HCPCS/ CPT Code|DME Supplier Services MUE Values|MUE Adjudication Indicator|MUE Rationale
                J7613|1400|3 Date of Service Edit: Clinical|Clinical: Data
                """);
        imports.read(CodeKind.MUE, file);
        assertEquals(Optional.of(1400), edit(ALBUTEROL, OCTOBER));
    }

    @Test
    void theEmbeddedEditsAnswerForEarlierDates() throws IOException {
        edits("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", EDITS);
        assertEquals(Optional.of(1395), edit(ALBUTEROL, OCTOBER.minusDays(1)));
        assertEquals(Optional.of(1400), edit(ALBUTEROL, OCTOBER));
    }

    @Test
    void aCodeThatTheNewerTableLacksHasNoPublishedEdit() throws IOException {
        edits("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", EDITS);
        assertTrue(edit(BUDESONIDE, OCTOBER.minusDays(1)).isPresent());
        assertEquals(Optional.empty(), edit(BUDESONIDE, OCTOBER));
    }

    @Test
    void aTableOlderThanTheEmbeddedOneAnswersOnlyForItsTime() throws IOException {
        edits("MCR_MUE_DMESupplierServices_Eff_01-01-2023.csv", EDITS);
        assertEquals(Optional.of(1400), edit(ALBUTEROL, LocalDate.of(2023, 5, 1)));
        assertEquals(Optional.of(1395), edit(ALBUTEROL, LocalDate.of(2025, 5, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "J7613;x;3 Policy;y, field DME Supplier Services MUE Values 'x' is not a number such as 2.5",
        "J7613;1;Policy;y, field MUE Adjudication Indicator 'Policy' does not begin with 1; 2 or 3",
        "7613;1;1 Line;y, field HCPCS/CPT Code '7613' is not a HCPCS code such as J7613"
    })
    void unlikelyEditsThatCannotBeReadChangeNothing(String row, String problem) throws IOException {
        edits("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", EDITS);
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> edits("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", EDITS + row.replace(';', ',') + "\r\n"));
        assertTrue(refusal.getMessage().contains(problem.replace(';', ',')), refusal.getMessage());
        assertEquals(Optional.of(1400), edit(ALBUTEROL, OCTOBER));
    }

    @Test
    void paymentLimitsHoldForTheirQuarterAlone() throws IOException {
        ImportSummary summary = imports.read(CodeKind.ASP_PRICING, imports.file("asp_pricing.csv", LIMITS));
        assertEquals(
                List.of("no payment limit is published (N/A)", "a note, not a row of data"),
                summary.ignored().stream().map(ImportSummary.Ignored::reason).toList());
        CodeBook book = imports.book();
        PaymentLimit limit = book.paymentLimit(BUDESONIDE, OCTOBER).orElseThrow();
        assertEquals(new BigDecimal("1.351"), limit.limit());
        assertEquals(new BigDecimal("17.885"), limit.coinsurance());
        assertEquals("0.5 MG", limit.dosage());
        assertEquals(Optional.empty(), book.paymentLimit(BUDESONIDE, OCTOBER.minusDays(1)));
        assertEquals(Optional.empty(), book.paymentLimit(BUDESONIDE, LocalDate.of(2027, 1, 1)));
        assertEquals(Optional.empty(), book.paymentLimit(new HcpcsCode("A9606"), OCTOBER));
    }

    @Test
    void paymentLimitsWithoutCodesAreRefused() {
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> imports.read(
                        CodeKind.ASP_PRICING,
                        imports.file(
                                "noc.csv",
                                "Drug Generic Name (Trade Name),Dosage,Payment Limit,Notes\r\nMade-up,1 UNIT,$2.462,\r\n")));
        assertTrue(refusal.getMessage().contains("names the columns HCPCS Code, Payment Limit"), refusal.getMessage());
    }
}

package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.DrugProduct;
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
import org.junit.jupiter.params.provider.CsvSource;

class PdacLayoutTest {
    private static final String HEADER =
            "NDC|NDC Mod|HCPCS|HCPCS Mod|Relationship Start Date|Relationship End Date|HCPCS Description|NDC Label"
                    + "|Number of Items in NDC Package (in NCPDP billing units)|NDC Package Measure|NDC Package Type"
                    + "|Route of Administration|Billing Units|HCPCS Amount #1|HCPCS Measure #1|CF|Start Date 1|End Date 1"
                    + "|Prior Start Date 2|Prior End Date 2|Prior Conversion Factor 2\n";

    /** A made-up infusion drug of 50 mg/mL under a code that counts 10 mg: PDAC's own example. */
    private static final String ROW =
            "99902-0001-10||J9999||01/01/2010|12/31/9999|Made-up, 10 mg|MADE-UP 50MG/ML|10|ML|VIAL|IV|ML|10|MG"
                    + "|5|01/01/2020|12/31/9999|01/01/2010|12/31/2019|4.5\n";

    private static final Ndc DRUG = Ndc.parse("99902-0001-10");

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    private static String csv(String rows) {
        return rows.replace(",", " ").replace('|', ',');
    }

    private List<DrugProduct> products(LocalDate on) throws IOException {
        return imports.book().products(DRUG, on);
    }

    @Test
    void conversionFactorsHoldForTheirDates() throws IOException {
        ImportSummary summary = imports.read(CodeKind.PDAC_CROSSWALK, imports.file("pdac.csv", csv(HEADER + ROW)));
        assertEquals(1, summary.release().rows());
        assertEquals("since 2026-01-02", summary.release().period().toString());
        DrugProduct product = products(LocalDate.of(2025, 1, 1)).get(0);
        assertEquals(Rational.of(5), product.unitsPerNdcUnit());
        assertEquals(NdcUnit.ML, product.unit());
        assertEquals(Rational.of(10), product.packageSize());
        assertEquals("10 mg", product.counting().unit().toString());
        assertEquals("since 2020-01-01", product.effective().toString());
        assertEquals(
                Rational.of(9, 2), products(LocalDate.of(2019, 12, 31)).get(0).unitsPerNdcUnit());
        assertEquals(List.of(), products(LocalDate.of(2009, 12, 31)));
    }

    @Test
    void spreadsheetsMayHoldDatesAsDayNumbers() throws IOException {
        Path file =
                imports.spreadsheet("pdac.xlsx", "PDAC crosswalk\n" + HEADER + ROW.replace("|01/01/2020|", "|43831|"));
        imports.read(CodeKind.PDAC_CROSSWALK, file);
        assertEquals(
                "since 2020-01-01",
                products(LocalDate.of(2025, 1, 1)).get(0).effective().toString());
    }

    @Test
    void theCopyOfNberIsReadByItsOwnNames() throws IOException {
        String copy =
                "ndc,ndcdash,ndc13,ndcmod,hcpcs,hcpcsmod,relationshipstartdate,relationshipenddate,hcpcsdescription"
                        + ",ndclabel,numberofitems,billingunits,hcpcsamount1,hcpcsmeasure1,cf\r\n"
                        + "99902000110,99902-0001-10,99902-0001-10,,J9999,,2010-01-01,,Made-up,MADE-UP,10,ML,10,MG,5\r\n";
        imports.read(CodeKind.PDAC_CROSSWALK, imports.file("ndc_hcpcs_dme.csv", copy));
        assertEquals(
                "since 2010-01-01",
                products(LocalDate.of(2025, 1, 1)).get(0).effective().toString());
    }

    @Test
    void aSecondOpinionThatDiffersIsKeptAsSuch() throws IOException {
        imports.read(CodeKind.PDAC_CROSSWALK, imports.file("pdac.csv", csv(HEADER + ROW)));
        imports.read(CodeKind.ASP_CROSSWALK, imports.file("asp.csv", """
                        Crosswalk
                        "Effective January 1, 2025 through March 31, 2025"
                        _2025_CODE,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
                        J9999,Harbor,99902-0001-10,Made-up,10 MG,10,1,40,40
                        """));
        DrugProduct product = products(LocalDate.of(2025, 1, 1)).get(0);
        assertEquals(Rational.of(4), product.unitsPerNdcUnit());
        assertFalse(product.factorCertain());
        assertEquals(Rational.of(5), product.otherUnitsPerNdcUnit());
    }

    @Test
    void unitsOfPharmaciesBecomeThoseOfClaims() throws IOException {
        imports.read(
                CodeKind.PDAC_CROSSWALK,
                imports.file(
                        "pdac.csv",
                        csv(HEADER + ROW.replace("|IV|ML|", "|IV|EA|").replace("ML|10|ML", "ML|1|ML"))));
        assertEquals(NdcUnit.UN, products(LocalDate.of(2025, 1, 1)).get(0).unit());
    }

    @ParameterizedTest
    @CsvSource({
        "99902-0001-10, 9990200011, is not an NDC of eleven digits or 5-4-2; keep its leading zeros",
        "|IV|ML|, |IV|TAB|, field Billing Units 'TAB' is not one of ML^ GM and EA",
        "|5|01, ||01, field CF is empty",
        "|5|01, |-5|01, field CF '-5' is not a number such as 2.5",
        "01/01/2020, soon, field Start Date 1 'soon' is not a date such as 2026-01-31"
    })
    void fieldsThatCannotBeReadAreNamed(String right, String wrong, String problem) {
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> imports.read(
                        CodeKind.PDAC_CROSSWALK, imports.file("pdac.csv", csv(HEADER + ROW.replace(right, wrong)))));
        assertTrue(refusal.getMessage().contains(problem.replace('^', ',')), refusal.getMessage());
    }

    @Test
    void aFactorThatEndsBeforeItBeginsIsSuspect() throws IOException {
        ImportSummary summary = imports.read(
                CodeKind.PDAC_CROSSWALK,
                imports.file("pdac.csv", csv(HEADER + ROW.replace("01/01/2020|12/31/9999", "01/01/2020|12/31/2019"))));
        assertEquals(1, summary.suspect().size());
        assertEquals(List.of(), products(LocalDate.of(2025, 1, 1)));
    }
}

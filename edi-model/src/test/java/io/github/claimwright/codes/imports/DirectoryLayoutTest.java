package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.ListedPackage;
import io.github.claimwright.codes.NdcStanding;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryLayoutTest {
    private static final String PRODUCTS = """
            PRODUCTID\tPRODUCTNDC\tPRODUCTTYPENAME\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tDOSAGEFORMNAME\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tLABELERNAME\tSUBSTANCENAME\tACTIVE_NUMERATOR_STRENGTH\tACTIVE_INGRED_UNIT\tNDC_EXCLUDE_FLAG
            1\t9903-0001\tHUMAN\t"Breathe"\tmade-up\tSOLUTION\t20200101\t\tHarbor Labs\tALBUTEROL SULFATE\t2.5\tmg/3mL\tN
            2\t99903-002\tHUMAN\tPowdered\tmade-up\tINJECTION, POWDER, LYOPHILIZED, FOR SOLUTION\t20200101\t\tHarbor Labs\tMADE-UP\t300\tmg/1\tN
            3\t99903-0003\tHUMAN\tOther\tmade-up\tKIT\t20200101\t\tHarbor Labs\t\t\t\tN
            """;

    private static final String PACKAGES = """
            PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tNDC_EXCLUDE_FLAG\tSAMPLE_PACKAGE
            1\t9903-0001\t9903-0001-25\t25 VIAL in 1 CARTON  > 3 mL in 1 VIAL\t20200101\t20241231\tN\tN
            2\t99903-002\t99903-002-01\t1 VIAL in 1 CARTON\t20200101\t\tN\tN
            3\t99903-0003\t99903-0003-1\t1 KIT in 1 CARTON\t20200101\t\tN\tN
            """;

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void begin() {
        imports = new Imports(folder);
    }

    private Path archive(String products, String packages) throws IOException {
        return imports.archive("ndctext.zip", "product.txt", products, "package.txt", packages);
    }

    private static Optional<ListedPackage> listed(CodeBook book, String ndc) {
        return book.published().listedPackage(Ndc.parse(ndc));
    }

    @Test
    void productsAndPackagesOfAnArchiveBelongTogether() throws IOException {
        ImportSummary summary = imports.read(CodeKind.NDC, archive(PRODUCTS, PACKAGES));
        assertEquals(6, summary.release().rows());
        assertEquals("ndc_2025-12-31", summary.release().name());
        ListedPackage listed = listed(imports.book(), "09903-0001-25").orElseThrow();
        assertEquals("\"Breathe\"", listed.name());
        assertEquals("SOLUTION", listed.form());
        assertEquals("ALBUTEROL SULFATE 2.5 mg/3mL", listed.strength());
        assertEquals("25 VIAL in 1 CARTON > 3 mL in 1 VIAL", listed.description());
        assertEquals("2020-01-01 to 2024-12-31", listed.effective().toString());
        assertEquals("Harbor Labs", listed.labeler());
    }

    @Test
    void eachShapeOfTenDigitsIsPaddedWhereItIsShort() throws IOException {
        imports.read(CodeKind.NDC, archive(PRODUCTS, PACKAGES));
        CodeBook book = imports.book();
        for (String ndc : List.of("09903000125", "99903000201", "99903000301")) {
            assertEquals(NdcStanding.LISTED, book.ndcStanding(new Ndc(ndc)));
        }
        assertEquals(NdcStanding.OTHER_PACKAGE, book.ndcStanding(new Ndc("99903000302")));
        assertEquals(NdcStanding.NOT_LISTED, book.ndcStanding(new Ndc("99903000401")));
        assertEquals(
                Optional.of(new Ndc("99903000201")), book.readNdc("9990300201").certain());
    }

    @ParameterizedTest
    @CsvSource({"09903-0001-25, ML", "99903-0002-01, UN", "99903-0003-01, none"})
    void theDosageFormSaysHowAPackageIsCounted(String ndc, String unit) throws IOException {
        imports.read(CodeKind.NDC, archive(PRODUCTS, PACKAGES));
        assertEquals(
                unit,
                listed(imports.book(), ndc)
                        .orElseThrow()
                        .unit()
                        .map(NdcUnit::code)
                        .orElse("none"));
    }

    @Test
    void aCrosswalkOfOtherDrugsIsCountedByTheirForm() throws IOException {
        imports.read(CodeKind.NDC, archive(PRODUCTS, PACKAGES));
        imports.read(CodeKind.ASP_CROSSWALK, imports.file("asp.csv", """
                        Crosswalk
                        "Effective January 1, 2025 through March 31, 2025"
                        _2025_CODE,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
                        J9999,Harbor,09903-0001-25,Made-up,1 MG,3,25,2.5,63
                        J9998,Harbor,99903-0002-01,Made-up,UP TO 300 MG,1,1,1,1
                        """));
        CodeBook book = imports.book();
        LocalDate day = LocalDate.of(2025, 2, 1);
        DrugProduct liquid = book.products(new Ndc("09903000125"), day).get(0);
        assertEquals(NdcUnit.ML, liquid.unit());
        DrugProduct powder = book.products(new Ndc("99903000201"), day).get(0);
        assertEquals(NdcUnit.UN, powder.unit());
        assertTrue(powder.countedByContainer());
    }

    @Test
    void eachFileMayBeImportedByItself() throws IOException {
        imports.read(CodeKind.NDC, imports.file("package.txt", PACKAGES));
        assertEquals("", listed(imports.book(), "09903-0001-25").orElseThrow().name());
        imports.read(CodeKind.NDC, imports.file("product.txt", PRODUCTS));
        assertEquals(
                "\"Breathe\"",
                listed(imports.book(), "09903-0001-25").orElseThrow().name());
        assertEquals(
                List.of("ndc-packages_2026-01-02", "ndc-products_2026-01-02"),
                imports.book().published().releases().stream()
                        .map(release -> release.name())
                        .toList());
    }

    @Test
    void aDirectoryIsWorthRenewingAfterAMonth() throws IOException {
        ImportedRelease release = imports.read(CodeKind.NDC, imports.file("package.txt", PACKAGES))
                .release();
        assertTrue(release.daysPast(LocalDate.of(2026, 2, 2)).isEmpty());
        assertEquals(1, release.daysPast(LocalDate.of(2026, 2, 3)).orElseThrow());
    }

    @Test
    void codesOfTwelveDigitsAreLeftForWhenClaimsCanCarryThem() throws IOException {
        ImportSummary summary = imports.read(
                CodeKind.NDC,
                imports.file("package.txt", PACKAGES + "4\t123456-0001\t123456-0001-01\tNEW\t20330401\t\tN\tN\n"));
        assertEquals(3, summary.release().rows());
        assertEquals(
                "an NDC of twelve digits (6-4-2), which claims cannot carry yet",
                summary.ignored().get(0).reason());
    }

    @Test
    void aProductThatEndedBeforeItBeganIsSuspect() throws IOException {
        ImportSummary summary =
                imports.read(CodeKind.NDC, imports.file("package.txt", PACKAGES.replace("20241231", "20191231")));
        assertEquals(
                "row 2: marketed until 2019-12-31, before it began on 2020-01-01; taken without dates",
                summary.suspect().get(0).toString());
    }

    @Test
    void aCodeOfNoKnownShapeIsRefused() {
        CodeFileException refusal = assertThrows(
                CodeFileException.class,
                () -> imports.read(
                        CodeKind.NDC, imports.file("package.txt", PACKAGES.replace("99903-002-01", "99903-02-01"))));
        assertTrue(
                refusal.getMessage()
                        .contains(
                                "row 3: field NDCPACKAGECODE '99903-02-01' is not an NDC in the form 4-4-2, 5-3-2 or 5-4-1"),
                refusal.getMessage());
    }
}

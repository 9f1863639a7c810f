package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.CrosswalkRow;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real releases, where a copy of them lies beside the project. */
class PublishedReleasesTest {
    private static final Path RELEASES = Path.of("..", "..", "shared", "data", "cms");
    private static final LocalDate QUARTER = LocalDate.of(2025, 11, 3);

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void needReleases() {
        assumeTrue(Files.isDirectory(RELEASES), "no releases beside the project");
        imports = new Imports(folder);
    }

    private ImportSummary read(CodeKind kind, String name) throws IOException {
        return imports.read(kind, RELEASES.resolve(name));
    }

    @Test
    void theCrosswalkOfOctober2025IsReadWhole() throws IOException {
        ImportSummary summary = read(CodeKind.ASP_CROSSWALK, "2025-10-asp_crosswalk.csv");
        assertEquals(8245, summary.read());
        assertEquals(8245, summary.release().rows());
        assertEquals(49, summary.suspect().size());
        assertEquals("2025-10-01 to 2025-12-31", summary.release().period().toString());
    }

    @Test
    void itsFactorsAreThoseOfTheEmbeddedProductsButForCutOffDecimals() throws IOException {
        read(CodeKind.ASP_CROSSWALK, "2025-10-asp_crosswalk.csv");
        CodeBook book = imports.book();
        List<String> different = book.products().stream()
                .filter(product -> product.source().release().equals("October 2025"))
                .filter(product -> !published(book, product).equals(product.unitsPerNdcUnit()))
                .filter(product -> !product.readings().stream()
                        .map(DrugProduct::unitsPerNdcUnit)
                        .toList()
                        .contains(published(book, product)))
                .map(product -> product.hcpcs() + " " + product.unitsPerNdcUnit() + " " + published(book, product))
                .distinct()
                .toList();
        assertEquals(List.of(), different);
    }

    private static Rational published(CodeBook book, DrugProduct product) {
        CrosswalkRow row = book.published().crosswalk(product.ndc(), QUARTER).stream()
                .filter(other -> other.hcpcs().equals(product.hcpcs()))
                .findFirst()
                .orElseThrow();
        return row.packaging().unitsPerItem().dividedBy(row.packaging().itemSize());
    }

    @ParameterizedTest
    @CsvSource({"J7613, 0.077", "J7611, .169", "J7639, 55.162", "Q4074, 158.916"})
    void thePaymentLimitsOfOctober2025AreFound(String code, String limit) throws IOException {
        ImportSummary summary = read(CodeKind.ASP_PRICING, "2025-10-asp_pricing.csv");
        assertEquals(1012, summary.read());
        assertEquals(1, summary.ignored().get(0).rows());
        assertEquals(
                0,
                imports.book()
                        .paymentLimit(new HcpcsCode(code), QUARTER)
                        .orElseThrow()
                        .limit()
                        .compareTo(new BigDecimal(limit)));
    }

    @ParameterizedTest
    @CsvSource({"2018-Alpha-Numeric-HCPCS-File.zip, 10985", "2019-Alpha-Numeric-HCPCS-File.zip, 11622"})
    void theAnnualHcpcsFilesAreRead(String name, int rows) throws IOException {
        ImportSummary summary = read(CodeKind.HCPCS, name);
        assertEquals(rows, summary.read());
        assertEquals(
                Integer.parseInt(name.substring(0, 4)),
                summary.release().period().from().getYear());
    }

    @Test
    void theFileOf2019KnowsTheCodesOf2019() throws IOException {
        read(CodeKind.HCPCS, "2019-Alpha-Numeric-HCPCS-File.zip");
        CodeBook book = imports.book();
        LocalDate day = LocalDate.of(2019, 6, 1);
        assertEquals(
                "Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 1 mg",
                book.published()
                        .hcpcs(new HcpcsCode("J7613"), day)
                        .orElseThrow()
                        .description());
        assertEquals(Listing.LISTED, book.hcpcsListing(new HcpcsCode("J7613"), day));
        assertEquals(Listing.NOT_LISTED, book.published().hcpcsListing(new HcpcsCode("J7677"), day));
    }
}

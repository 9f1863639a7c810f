package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Imports and lookups at the size of the published files; docs/codes.md says how to run it. */
@EnabledIfSystemProperty(named = "scale", matches = "true")
class CodeScaleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    /** Wall time would measure what else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int LOOKUPS = 1_000_000;

    /** Where the command line can be tried on the same store afterwards. */
    private final Path folder = Path.of("target", "scale").toAbsolutePath();

    private final Imports imports = new Imports(folder);

    @BeforeEach
    void makeFolder() {
        assertTrue(folder.toFile().isDirectory() || folder.toFile().mkdirs());
    }

    private void read(CodeKind kind, int rows, Path file) throws IOException {
        long start = CPU.getCurrentThreadCpuTime();
        ImportSummary summary = imports.read(kind, file);
        System.out.printf("import %-14s %7d rows %6d ms CPU%n", kind, rows, millis(start));
        assertEquals(rows, summary.release().rows());
    }

    private static long millis(long start) {
        return TimeUnit.NANOSECONDS.toMillis(CPU.getCurrentThreadCpuTime() - start);
    }

    private static void look(String what, int codes, IntPredicate lookup) {
        for (int round = 0; round < 2; round++) {
            Random random = new Random(round);
            long start = CPU.getCurrentThreadCpuTime();
            int found = 0;
            for (int count = 0; count < LOOKUPS; count++) {
                found += lookup.test(random.nextInt(codes)) ? 1 : 0;
            }
            long nanoseconds = (CPU.getCurrentThreadCpuTime() - start) / LOOKUPS;
            assertEquals(LOOKUPS, found);
            if (round == 1) {
                System.out.printf("lookup %-22s %5d ns CPU%n", what, nanoseconds);
                assertTrue(nanoseconds < 1000, what + " took longer than a microsecond");
            }
        }
    }

    @Test
    void importsTakeSecondsAndLookupsLessThanAMicrosecond() throws IOException {
        read(CodeKind.HCPCS, PublishedSizes.HCPCS, imports.file("HCPC2026_OCT_ANWEB.txt", PublishedSizes.hcpcsFile()));
        read(CodeKind.ASP_CROSSWALK, PublishedSizes.PAIRS, imports.file("crosswalk.csv", PublishedSizes.crosswalk()));
        read(
                CodeKind.ICD10CM,
                PublishedSizes.DIAGNOSES,
                imports.file("icd10cm_order_2027.txt", PublishedSizes.diagnoses()));
        read(
                CodeKind.NDC,
                PublishedSizes.PRODUCTS + PublishedSizes.PACKAGES,
                imports.archive(
                        "ndctext.zip",
                        "product.txt",
                        PublishedSizes.products(),
                        "package.txt",
                        PublishedSizes.packages()));
        long start = CPU.getCurrentThreadCpuTime();
        CodeBook book = imports.book();
        System.out.printf("open the store %d ms CPU%n", millis(start));
        HcpcsCode[] hcpcs =
                codes(PublishedSizes.HCPCS, number -> new HcpcsCode(PublishedSizes.hcpcs(number)), new HcpcsCode[0]);
        DiagnosisCode[] diagnoses = codes(
                PublishedSizes.DIAGNOSES,
                number -> new DiagnosisCode(PublishedSizes.diagnosis(number)),
                new DiagnosisCode[0]);
        Ndc[] ndcs = codes(PublishedSizes.PACKAGES, number -> Ndc.parse(PublishedSizes.ndc(number)), new Ndc[0]);
        look("HCPCS code exists", hcpcs.length, code -> book.hcpcsListing(hcpcs[code], DAY) == Listing.LISTED);
        look(
                "diagnosis is billable",
                diagnoses.length,
                code -> book.diagnosisListing(diagnoses[code], DAY) == Listing.LISTED);
        look("NDC is listed", ndcs.length, code -> book.knowsNdc(ndcs[code]));
        look(
                "product of an NDC",
                PublishedSizes.PAIRS,
                code -> !book.products(ndcs[code], DAY).isEmpty());
    }

    private static <T> T[] codes(int count, IntFunction<T> code, T[] type) {
        return IntStream.range(0, count).mapToObj(code).toList().toArray(type);
    }
}

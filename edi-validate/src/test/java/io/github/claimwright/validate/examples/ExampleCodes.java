package io.github.claimwright.validate.examples;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.PublishedCodes;
import io.github.claimwright.codes.store.CodeStore;
import io.github.claimwright.codes.store.DiagnosisRows;
import io.github.claimwright.codes.store.DirectoryRows;
import io.github.claimwright.codes.store.HcpcsRows;
import io.github.claimwright.codes.store.LimitRows;
import io.github.claimwright.codes.store.PackedTable;
import io.github.claimwright.codes.store.StoredRelease;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Small code lists, imported for the first quarter of 2026: {@code base/codes.tsv} has a kind, a code, what is said of it,
 * and its first and last day in each line.
 */
final class ExampleCodes {
    private static final EffectiveRange QUARTER =
            new EffectiveRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    static final CodeBook BOOK = CodeBook.embedded().with(imported());

    private final HcpcsRows hcpcs = new HcpcsRows();
    private final DiagnosisRows diagnoses = new DiagnosisRows();
    private final DirectoryRows directory = new DirectoryRows();
    private final LimitRows limits = new LimitRows();

    private ExampleCodes() {}

    private static PublishedCodes imported() {
        try {
            ExampleCodes codes = new ExampleCodes();
            Files.readAllLines(Path.of("src/test/resources/examples/base/codes.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(codes::add);
            return codes.stored();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(String... row) {
        EffectiveRange range = new EffectiveRange(date(row[3]), date(row[4]));
        switch (row[0]) {
            case "hcpcs" -> hcpcs.add(row[1], new HcpcsRows.Facts(row[2], row[2], "", "", ""), range);
            case "icd10cm" -> diagnoses.add(new DiagnosisCode(row[1]), !row[2].startsWith("category"), row[2]);
            case "ndc" -> directory.addPackage(Ndc.parse(row[1]), row[2], range);
            case "limit" -> limits.addLimit(new HcpcsCode(row[1]), "", new BigDecimal(row[2]), BigDecimal.valueOf(20));
            default -> throw new IllegalArgumentException("codes.tsv has no kind " + row[0]);
        }
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private PublishedCodes stored() throws IOException {
        Path folder = Files.createTempDirectory("codes");
        try {
            CodeStore store = CodeStore.in(folder);
            store.put(release(CodeKind.HCPCS, hcpcs.tables()));
            store.put(release(CodeKind.ICD10CM, diagnoses.tables()));
            store.put(release(CodeKind.NDC, directory.tables()));
            store.put(release(CodeKind.ASP_PRICING, limits.tables()));
            return store.codes();
        } finally {
            delete(folder);
        }
    }

    private static StoredRelease release(CodeKind kind, Map<String, PackedTable> tables) {
        return new StoredRelease(new ImportedRelease(kind, "", QUARTER, "codes.tsv", "", Instant.EPOCH, 0, 0), tables);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innerFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innerFirst) {
                Files.delete(file);
            }
        }
    }
}

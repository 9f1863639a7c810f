package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.CodeStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Published files as a test writes them, and what importing them does. */
final class Imports {
    static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path folder;

    Imports(Path folder) {
        this.folder = folder;
    }

    /** A file in the encoding that publishers use, changed on 2026-01-02. */
    Path file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, WINDOWS);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        return file;
    }

    /** A spreadsheet of cells separated by bars. */
    Path spreadsheet(String name, String rows) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            List<String> lines = rows.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return file;
    }

    /** An archive of files, given as name and text by turns. */
    Path archive(String name, String... namesAndTexts) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            entries.put(namesAndTexts[index], namesAndTexts[index + 1]);
        }
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                written.setTime(Instant.parse("2025-12-31T12:00:00Z").toEpochMilli());
                zip.putNextEntry(written);
                zip.write(entry.getValue().getBytes(WINDOWS));
            }
        }
        return file;
    }

    CodeStore store() {
        return CodeStore.in(folder.resolve("store"));
    }

    ImportSummary read(CodeKind kind, Path file) throws IOException {
        return read(kind, file, null);
    }

    ImportSummary read(CodeKind kind, Path file, @Nullable EffectiveRange effective) throws IOException {
        return new CodeImporter(store(), Clock.fixed(NOW, ZoneOffset.UTC)).read(kind, file, effective);
    }

    CodeBook book() throws IOException {
        return CodeBook.embedded().with(store().codes());
    }
}

package io.github.claimwright.codes.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.Mue;
import io.github.claimwright.model.HcpcsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeStoreTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final HcpcsCode ALBUTEROL = new HcpcsCode("J7613");

    @TempDir
    private Path folder;

    private CodeStore store() {
        return CodeStore.in(folder.resolve("codes"));
    }

    private static StoredRelease edits(LocalDate from, int value) {
        LimitRows rows = new LimitRows();
        rows.addEdit(ALBUTEROL, value, 3, "Clinical: Data");
        ImportedRelease release = new ImportedRelease(
                CodeKind.MUE,
                "",
                new EffectiveRange(from, from.plusMonths(3).minusDays(1)),
                "mue.csv",
                "00",
                Instant.parse("2026-07-02T00:00:00Z"),
                1,
                0);
        return new StoredRelease(release, rows.tables());
    }

    private int edit(LocalDate on) throws IOException {
        return store().codes().mue(ALBUTEROL, on).map(Mue::value).orElse(-1);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(store().folder())) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void isEmptyBeforeAnythingIsImported() throws IOException {
        assertEquals(List.of(), store().codes().releases());
    }

    @Test
    void givesBackWhatWasPutIntoIt() throws IOException {
        StoredRelease stored = edits(JULY, 1395);
        assertEquals(Optional.empty(), store().put(stored));
        assertEquals(List.of(stored.release()), store().codes().releases());
        assertEquals(1395, edit(JULY));
    }

    @Test
    void holdsSeveralReleasesAndAnswersByDate() throws IOException {
        store().put(edits(JULY, 1395));
        store().put(edits(JULY.plusMonths(3), 1200));
        assertEquals(-1, edit(JULY.minusDays(1)));
        assertEquals(1395, edit(JULY.plusMonths(3).minusDays(1)));
        assertEquals(1200, edit(JULY.plusMonths(3)));
        assertEquals(1200, edit(JULY.plusYears(2)));
    }

    @Test
    void replacesTheSameRelease() throws IOException {
        store().put(edits(JULY, 1395));
        assertEquals(1, store().put(edits(JULY, 7)).orElseThrow().rows());
        assertEquals(7, edit(JULY));
        assertEquals(1, store().codes().releases().size());
    }

    @Test
    void writesTheSameBytesForTheSameRelease() {
        assertArrayEquals(ReleaseFormat.bytes(edits(JULY, 1)), ReleaseFormat.bytes(edits(JULY, 1)));
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Files.createDirectories(store().folder());
        Files.writeString(store().folder().resolve("README.txt"), "mine");
        assertEquals(List.of(), store().codes().releases());
    }

    @ParameterizedTest
    @CsvSource({
        "0, is no imported code file",
        "8, was written by another version of claimwright",
        "12, is damaged",
        "20, is damaged",
        "190, is damaged"
    })
    void refusesAFileWithOneWrongByte(int place, String reason) throws IOException {
        store().put(edits(JULY, 1395));
        byte[] bytes = Files.readAllBytes(file());
        bytes[place] ^= 1;
        Files.write(file(), bytes);
        CodeStoreException refusal = assertThrows(CodeStoreException.class, () -> store().codes());
        assertEquals(file() + " " + reason + ": delete it and import the release again", refusal.getMessage());
        store().put(edits(JULY, 5));
        assertEquals(5, edit(JULY));
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        store().put(edits(JULY, 1395));
        byte[] bytes = Files.readAllBytes(file());
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            assertThrows(CodeStoreException.class, () -> store().codes());
        }
    }

    @Test
    void findsEachKeyOfATableAndNoOther() {
        PackedTable.Builder builder = new PackedTable.Builder();
        for (int key = 200; key > 0; key -= 2) {
            builder.add(key, "value", String.valueOf(key)).add(key, "second", "");
        }
        PackedTable table = builder.build();
        for (int key = 0; key < 203; key++) {
            List<PackedRow> found = table.find(key);
            boolean there = key > 0 && key <= 200 && key % 2 == 0;
            assertEquals(there, table.contains(key));
            assertEquals(there ? 2 : 0, found.size());
            assertTrue(found.isEmpty() || found.get(0).text(1).equals(String.valueOf(key)));
        }
    }

    @Test
    void sortsCodesAsTheirKeys() {
        assertTrue(Keys.of("A1") < Keys.of("A2"));
        assertTrue(Keys.of("J449") < Keys.of("J4490"));
        assertThrows(IllegalArgumentException.class, () -> Keys.of("123456789"));
    }
}

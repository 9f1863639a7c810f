package io.github.claimwright.codes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The three ways to keep 200,000 rows that ADR 9 weighs; it says how to run this. */
@EnabledIfSystemProperty(named = "scale", matches = "true")
class StoreFormatsTest {
    private static final int ROWS = 200_000;
    /** Wall time would measure what else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int LOOKUPS = 1_000_000;
    private static final String ROW = "25 VIAL in 1 CARTON > 3 mL in 1 VIAL\t20200101\t";

    @TempDir
    private Path folder;

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T timed(String what, Step<T> step) throws IOException {
        long start = CPU.getCurrentThreadCpuTime();
        T result = step.take();
        System.out.printf(
                "%-24s %6d ms CPU%n", what, TimeUnit.NANOSECONDS.toMillis(CPU.getCurrentThreadCpuTime() - start));
        return result;
    }

    /** NDC lie scattered; so do these keys. */
    private static long key(int row) {
        return 10_000_000_000L + row * 400_009L;
    }

    private static void look(String what, LongPredicate contains) {
        for (int round = 0; round < 2; round++) {
            Random random = new Random(round);
            long start = CPU.getCurrentThreadCpuTime();
            int found = 0;
            for (int count = 0; count < LOOKUPS; count++) {
                found += contains.test(key(random.nextInt(ROWS))) ? 1 : 0;
            }
            long nanoseconds = (CPU.getCurrentThreadCpuTime() - start) / LOOKUPS;
            assertEquals(LOOKUPS, found);
            if (round == 1) {
                System.out.printf("%-24s %6d ns CPU%n", what, nanoseconds);
            }
        }
    }

    private static void size(String what, Path file) throws IOException {
        System.out.printf("%-24s %6d KB%n", what, Files.size(file) / 1024);
    }

    @Test
    void arrays() throws IOException {
        CodeStore store = CodeStore.in(folder);
        timed("arrays: write", () -> {
            PackedTable.Builder builder = new PackedTable.Builder();
            for (int row = 0; row < ROWS; row++) {
                builder.add(key(row), ROW);
            }
            ImportedRelease release = new ImportedRelease(
                    CodeKind.NDC, "", EffectiveRange.OPEN, "package.txt", "", Instant.EPOCH, ROWS, 0);
            return store.put(new StoredRelease(release, Map.of("packages", builder.build())));
        });
        Path file = folder.resolve("ndc.codes");
        size("arrays: file", file);
        PackedTable table = timed("arrays: open", () -> {
            try {
                return ReleaseFormat.read(Files.readAllBytes(file)).table("packages");
            } catch (ReleaseFormat.DamagedException damage) {
                throw new IOException(damage);
            }
        });
        look("arrays: look up", table::contains);
        look("arrays: read the row", key -> table.find(key).get(0).text(1).equals("20200101"));
    }

    @Test
    void mappedFile() throws IOException {
        Path file = folder.resolve("mapped");
        timed("mapped: write", () -> {
            ByteBuffer keys = ByteBuffer.allocate(ROWS * Long.BYTES);
            for (int row = 0; row < ROWS; row++) {
                keys.putLong(key(row));
            }
            return Files.write(file, keys.array());
        });
        LongBuffer keys = timed("mapped: open", () -> {
            try (FileChannel channel = FileChannel.open(file)) {
                return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                        .asLongBuffer();
            }
        });
        look("mapped: look up", key -> contains(keys, key));
    }

    private static boolean contains(LongBuffer keys, long key) {
        int low = 0;
        int high = keys.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = keys.get(middle);
            if (found == key) {
                return true;
            }
            if (found < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    @Test
    void embeddedStore() throws IOException {
        Path file = folder.resolve("codes.mv");
        timed("MVStore: write", () -> {
            try (MVStore store = new MVStore.Builder().fileName(file.toString()).open()) {
                MVMap<Long, String> rows = store.openMap("packages");
                for (int row = 0; row < ROWS; row++) {
                    rows.put(key(row), ROW);
                }
                store.commit();
            }
            return file;
        });
        size("MVStore: file", file);
        try (MVStore store = timed(
                "MVStore: open",
                () -> new MVStore.Builder().fileName(file.toString()).readOnly().open())) {
            MVMap<Long, String> rows = store.openMap("packages");
            timed("MVStore: first lookup", () -> rows.get(key(0)));
            look("MVStore: look up", key -> rows.get(key) != null);
        }
    }
}

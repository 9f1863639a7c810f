package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample order gives its golden 837P file, to the byte. After a change that is meant, run with
 * {@code -Dupdate.golden=true} and look at the difference before you commit it.
 */
class GoldenFilesTest {
    @TempDir
    Path folder;

    static List<Path> orders() throws IOException {
        return Samples.orders();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void givesTheGoldenFile(Path orders) throws IOException {
        Path out = generated(orders, Samples.profile(orders));
        Path golden = Samples.golden(orders);
        if (Boolean.getBoolean("update.golden")) {
            Files.createDirectories(golden.getParent());
            Files.copy(out, golden, StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(Files.readString(golden), Files.readString(out));
    }

    static List<Path> csv() throws IOException {
        return Samples.csv();
    }

    @ParameterizedTest
    @MethodSource("csv")
    void givesTheSameFileFromTheSameOrdersInCsv(Path csv) throws IOException {
        String profile = Samples.profile(Samples.sameOrders(csv));
        assertEquals(Files.readString(Samples.golden(csv)), Files.readString(generated(csv, profile)));
    }

    private Path generated(Path orders, String profile) throws IOException {
        Path out = folder.resolve("out.edi");
        Run run = Run.of(
                "generate",
                orders.toString(),
                "--profile",
                profile,
                "--clock",
                Samples.CLOCK,
                "--control-numbers",
                folder.resolve("numbers").toString(),
                "--out",
                out.toString());
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    @Test
    void hasNoGoldenFileWithoutOrders() throws IOException {
        Set<Path> expected = Samples.orders().stream().map(Samples::golden).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Samples.GOLDEN)) {
            List<Path> stray = files.filter(
                            file -> !file.getFileName().toString().startsWith("main-job"))
                    .filter(file -> !expected.contains(file))
                    .toList();
            assertTrue(stray.isEmpty(), () -> "no orders make " + stray);
        }
    }
}

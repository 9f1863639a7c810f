package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample file in {@code fixtures/acks} has its golden answers, to the byte. After a change that is meant, run with
 * {@code -Dupdate.golden=true} and look at the difference before you commit it.
 */
class GoldenAcksTest {
    private static final Path SAMPLES = Samples.FIXTURES.resolve("acks");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"accepted, 0", "mixed, 1", "rejected, 1"})
    void givesTheGoldenAnswers(String name, int exitCode) throws IOException {
        Run run = Run.of(
                "ack",
                SAMPLES.resolve(name + ".edi").toString(),
                "--profile",
                "medicare-dme",
                "--clock",
                Samples.CLOCK,
                "--control-numbers",
                folder.resolve("numbers").toString(),
                "--out",
                folder.resolve(name).toString());
        assertEquals(exitCode, run.exitCode(), run.err());
        Path golden = SAMPLES.resolve(name);
        if (Boolean.getBoolean("update.golden")) {
            update(folder.resolve(name), golden);
        }
        assertEquals(texts(golden), texts(folder.resolve(name)));
    }

    private static void update(Path answers, Path golden) throws IOException {
        Files.createDirectories(golden);
        for (Path old : files(golden)) {
            Files.delete(old);
        }
        for (Path answer : files(answers)) {
            Files.copy(answer, golden.resolve(answer.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(directory)) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}

package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactCommandTest {
    private static final String KEY = "a key for tests";

    @TempDir
    Path folder;

    private Run redact(Path file, String key) {
        return Run.of(
                "redact",
                file.toString(),
                "--key",
                key,
                "--out-dir",
                folder.resolve("out").toString());
    }

    @Test
    void writesTheFileWithoutPatientsAndSaysWhatWasReplaced() throws IOException {
        Run run = redact(Samples.GOLDEN.resolve("13-nebulizer-rental.edi"), KEY);
        assertEquals(0, run.exitCode(), run.err());
        String text = Files.readString(folder.resolve("out").resolve("13-nebulizer-rental.edi"));
        assertFalse(text.contains("SIMMONS"));
        assertFalse(text.contains("6GX6FW8WT63"));
        assertTrue(text.contains("SV1*HC:E0570:RR:KH:KX*24.5*UN*1***1~"));
        assertTrue(run.out().contains("segments, replaced "), run.out());
    }

    @Test
    void aFileNameThatSaysWhomTheFileIsAboutIsNotKept() throws IOException {
        for (String name : List.of("simmons-january.edi", "claims 6gx6fw8wt63.edi")) {
            Path file = Files.copy(Samples.GOLDEN.resolve("13-nebulizer-rental.edi"), folder.resolve(name));
            Run run = redact(file, KEY);
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(run.err().contains("it is written as redacted-1.edi"), run.err());
            assertFalse(Files.exists(folder.resolve("out").resolve(name)));
            Files.delete(folder.resolve("out").resolve("redacted-1.edi"));
        }
    }

    @Test
    void needsAKeyThatIsNotGuessedAtOnce() {
        Run run = redact(Samples.GOLDEN.resolve("main-job.edi"), "short");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("eight characters"), run.err());
    }

    @Test
    void doesNotOverwriteTheOriginal() throws IOException {
        Path file = Files.copy(Samples.GOLDEN.resolve("main-job.edi"), folder.resolve("main-job.edi"));
        Run run = Run.of("redact", file.toString(), "--key", KEY, "--out-dir", folder.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("would overwrite itself"), run.err());
    }

    @Test
    void writesNothingOfWhatIsNoX12() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Janet Sample,");
        Run run = redact(file, KEY);
        assertEquals(3, run.exitCode());
        assertFalse(Files.exists(folder.resolve("out").resolve("letter.txt")));
    }

    @Test
    void takesAFolder() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.copy(Samples.GOLDEN.resolve("main-job.edi"), inputs.resolve("a.edi"));
        Files.copy(Samples.GOLDEN.resolve("main-job.edi"), inputs.resolve("b.edi"));
        Run run = redact(inputs, KEY);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                Files.readString(folder.resolve("out").resolve("a.edi")),
                Files.readString(folder.resolve("out").resolve("b.edi")));
    }

    @Test
    void doesNotWriteTwoFilesUnderOneName() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path copy = Files.copy(Samples.GOLDEN.resolve("main-job.edi"), other.resolve("main-job.edi"));
        Path out = folder.resolve("out");
        Run run = Run.of(
                "redact",
                Samples.GOLDEN.resolve("main-job.edi").toString(),
                copy.toString(),
                "--key",
                KEY,
                "--out-dir",
                out.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("has the name of another file"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void doesNotReadStandardInput() {
        Run run = redact(Path.of("-"), KEY);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("standard input"), run.err());
    }
}

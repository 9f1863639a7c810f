package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthCommandTest {
    @TempDir
    Path folder;

    private static Run synth(String... more) {
        return Run.of(Stream.concat(Stream.of("synth"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void writesAFileInWhichNothingIsFound() throws IOException {
        Path file = folder.resolve("synth.edi");
        Run run = synth("--claims", "40", "--seed", "7", "--profile", "medicare-dme", "-o", file.toString());
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().startsWith(file + ": claims: 40, service lines: "), run.out());
        Run judged = Run.of("validate", file.toString(), "--profile", "medicare-dme", "--fail-on", "warning");
        assertEquals(ExitCode.OK, judged.exitCode(), judged.out());
        assertEquals(
                Files.readString(file),
                synth("--claims", "40", "--seed", "7", "--profile", "medicare-dme")
                        .out());
    }

    @Test
    void writesAtLeastTheSizeThatWasAskedFor() {
        int length = synth("--size", "20kB", "-q").out().length();
        assertTrue(length >= 20_000 && length < 22_000, () -> length + " bytes");
    }

    @Test
    void writesWhatWasDeliveredForTheNextMonth() throws IOException {
        Path deliveries = folder.resolve("january.csv");
        Path file = folder.resolve("february.edi");
        String[] batch = {"--claims", "30", "--profile", "medicare-dme", "--months", "2", "-q"};
        assertEquals(
                ExitCode.OK,
                synth(with(batch, "--month", "1", "--deliveries", deliveries.toString()))
                        .exitCode());
        assertEquals(
                ExitCode.OK,
                synth(with(batch, "--month", "2", "-o", file.toString())).exitCode());
        assertTrue(Files.readString(deliveries).startsWith("patient,hcpcs,date,units,days\n"));
        Run judged = Run.of(
                "validate",
                file.toString(),
                "--profile",
                "medicare-dme",
                "--history",
                deliveries.toString(),
                "--fail-on",
                "warning");
        assertEquals(ExitCode.OK, judged.exitCode(), judged.out());
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void otherSharesMakeAnotherFile() {
        String all = synth("--claims", "60", "--profile", "commercial", "--mix", "dependents=100,secondary=0", "-q")
                .out();
        assertFalse(all.contains("SBR*P*18*"));
        assertTrue(all.contains("PAT*19~"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--claims 0|a file has at least one claim",
                "--size 10XB|'10XB' is no size such as 500kB, 100MB or 1GB",
                "--claims 1 --months 12|a batch has 1 to 11 months, not 12",
                "--claims 1 --mix children=5|there is no share children",
                "--claims 1 --profile tricare|synthetic claims are made for base, medicare",
                "--claims 1 --profile medicaid --mix medicare=5|--profile medicaid already says whose claims these are",
                "--seed 4|--claims",
                "--claims 1 --size 1MB|mutually exclusive"
            })
    void saysWhatIsWrongWithTheCall(String arguments, String message) {
        Run run = synth(arguments.split(" ", -1));
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }
}

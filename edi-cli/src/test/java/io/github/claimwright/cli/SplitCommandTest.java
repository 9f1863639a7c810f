package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCommandTest {
    private static final Path MAIN = Samples.GOLDEN.resolve("main-job.edi");

    @TempDir
    Path folder;

    private Run split(String file, String by, Path parts) {
        List<String> arguments = new ArrayList<>(List.of("split", file, "--by", by, "--out-dir", parts.toString()));
        arguments.addAll(List.of("--clock", Samples.CLOCK));
        arguments.addAll(List.of("--control-numbers", folder.resolve("numbers").toString()));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static List<Path> files(Path parts) throws IOException {
        try (Stream<Path> files = Files.list(parts)) {
            return files.sorted().toList();
        }
    }

    @Test
    void writesAFileForEachPayerAndNothingElse() throws IOException {
        Path parts = folder.resolve("parts");
        Run run = split(MAIN.toString(), "payer", parts);
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().contains("19 claims in 3 files"), run.out());
        assertEquals(
                List.of("main-job.payer-17013.edi", "main-job.payer-18003.edi", "main-job.payer-19003.edi"),
                files(parts).stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void partsAreValidAndTogetherSayTheSame() throws IOException {
        Path parts = folder.resolve("parts");
        split(MAIN.toString(), "claims=4", parts);
        StringBuilder together = new StringBuilder();
        for (Path part : files(parts)) {
            Run validated = Run.of("validate", part.toString(), "--profile", "medicare-dme");
            assertEquals(ExitCode.OK, validated.exitCode(), validated.out());
            together.append(Files.readString(part));
        }
        assertEquals(5, files(parts).size());
        Run diff = Run.withInput(together.toString(), "diff", MAIN.toString(), "-");
        assertEquals(ExitCode.OK, diff.exitCode(), diff.out());
    }

    @Test
    void overwritesNothing() throws IOException {
        Path parts = folder.resolve("parts");
        split(MAIN.toString(), "provider", parts);
        List<Path> before = files(parts);
        Run again = split(MAIN.toString(), "provider", parts);
        assertEquals(ExitCode.USAGE, again.exitCode());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(before, files(parts));
    }

    @Test
    void leavesNothingBehindWhenTheFileIsDamaged() throws IOException {
        String text = Files.readString(MAIN);
        Path damaged = Files.writeString(folder.resolve("damaged.edi"), text.substring(0, text.length() / 2));
        Path parts = folder.resolve("parts");
        Run run = split(damaged.toString(), "payer", parts);
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("cannot be split without loss"), run.err());
        assertEquals(List.of(), files(parts));
    }

    @Test
    void aPayersIdCannotLeadOutOfTheFolder() throws IOException {
        String text = Files.readString(Samples.GOLDEN.resolve("01-albuterol-0083.edi"))
                .replace("PI*19003~", "PI*../../19003~");
        Path odd = Files.writeString(folder.resolve("odd.edi"), text);
        Path parts = folder.resolve("parts");
        assertEquals(ExitCode.OK, split(odd.toString(), "payer", parts).exitCode());
        assertEquals(List.of(parts.resolve("odd.payer-_19003.edi")), files(parts));
    }

    @Test
    void refusesAnUnknownWayToSplit() {
        for (String by : List.of("patient", "claims", "claims=0", "claims=-1", "claims=1x")) {
            Run run = split(MAIN.toString(), by, folder.resolve("parts"));
            assertEquals(ExitCode.USAGE, run.exitCode(), by);
            assertTrue(run.err().contains("--by " + by), run.err());
        }
        assertEquals(
                ExitCode.UNREADABLE,
                split("nowhere.edi", "payer", folder.resolve("parts")).exitCode());
    }

    @Test
    void numbersAreRememberedInTheUsersHomeFolderFromTheFirstRunOn() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            Run run = Run.of(
                    "split",
                    Samples.GOLDEN.resolve("01-albuterol-0083.edi").toString(),
                    "--by",
                    "claims=1",
                    "--out-dir",
                    folder.resolve("parts").toString());
            assertEquals(ExitCode.OK, run.exitCode(), run.err());
            assertTrue(Files.exists(folder.resolve(".claimwright").resolve("control-numbers")));
        } finally {
            System.setProperty("user.home", home);
        }
    }
}

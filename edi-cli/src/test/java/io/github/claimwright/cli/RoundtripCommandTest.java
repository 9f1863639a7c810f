package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundtripCommandTest {
    private static final Path ALBUTEROL = Samples.GOLDEN.resolve("01-albuterol-0083.edi");

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.edi"), text);
    }

    @Test
    void saysOfEachFileThatItComesBackAsItWas() throws IOException {
        Run run = Run.of("roundtrip", Samples.GOLDEN + "/*.edi");
        assertEquals(ExitCode.OK, run.exitCode(), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.contains(".edi: identical (")), run.out());
        assertTrue(
                run.out()
                        .contains("01-albuterol-0083.edi: identical (%d bytes; claims: 1)"
                                .formatted(Files.size(ALBUTEROL))),
                run.out());
    }

    @Test
    void keepsTheFormThatAnotherProgramGaveTheFile() throws IOException {
        String text = Files.readString(ALBUTEROL)
                .replace("*46.8*", "*046.80*")
                .replace("~\nHI*", "**~\r\n\nK3*OWN~\nHI*")
                .stripTrailing();
        Run run = Run.of("roundtrip", file(text).toString());
        assertEquals(ExitCode.OK, run.exitCode(), run.out());
    }

    @Test
    void saysWhatNoClaimCouldHold() throws IOException {
        Run run = Run.of(
                "roundtrip",
                file(Files.readString(ALBUTEROL).replaceAll("DTP\\*472[^~]*~\n", ""))
                        .toString());
        assertEquals(ExitCode.OK, run.exitCode());
        assertTrue(run.out().contains("kept as it came: segment 2"), run.out());
        assertTrue(run.out().contains("date of service is missing"), run.out());
    }

    @Test
    void writesASingleFileWhereItIsTold() throws IOException {
        Path out = folder.resolve("again.edi");
        Run run = Run.of("roundtrip", ALBUTEROL.toString(), "--out", out.toString(), "-q");
        assertEquals("", run.out());
        assertArrayEquals(Files.readAllBytes(ALBUTEROL), Files.readAllBytes(out));
        Run two = Run.of("roundtrip", ALBUTEROL.toString(), ALBUTEROL.toString(), "--out", out.toString());
        assertEquals(ExitCode.USAGE, two.exitCode());
    }

    @Test
    void refusesWhatIsNoX12() {
        Run run = Run.withInput("Dear Sirs", "roundtrip", "-");
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("standard input: is no X12"), run.err());
    }
}

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

class ShowCommandTest {
    private static final Path ALBUTEROL = Samples.GOLDEN.resolve("01-albuterol-0083.edi");

    @TempDir
    Path folder;

    private String shown(String text, String... more) throws IOException {
        Path file = folder.resolve("shown.edi");
        Files.writeString(file, text);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "show";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments).out();
    }

    private static String indented(String out, String start) {
        return out.lines()
                .filter(line ->
                        line.substring(Math.min(7, line.length())).strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " is not in\n" + out));
    }

    @Test
    void showsEverySegmentUnderItsLoop() throws IOException {
        String out = shown(Files.readString(ALBUTEROL));
        List<String> segments =
                out.lines().filter(line -> line.matches(" *\\d+  .*~")).toList();
        assertEquals(Files.readAllLines(ALBUTEROL).size(), segments.size(), out);
        assertTrue(out.contains("2000A[1] billing provider level"), out);
        assertTrue(out.contains("2410[1] drug"), out);
        assertTrue(
                indented(out, "LIN**N4").indexOf("LIN") > indented(out, "SV1*").indexOf("SV1"), out);
    }

    @Test
    void coversUpWhatMayBeAPatients() throws IOException {
        String out = shown(Files.readString(ALBUTEROL));
        assertTrue(out.contains("NM1*IL*1*###*###*###***MI*###~"), out);
        assertTrue(out.contains("DMG*###*###*###~"), out);
        assertTrue(out.contains("SV1*HC:J7613:KX:KO:JZ*46.8*UN*300***1~"), out);
        assertTrue(out.contains("LIN**N4*00487950125~"), out);
        assertTrue(out.contains("PRAIRIE HOME RESPIRATORY LLC"), out);
    }

    @Test
    void showsEverythingWhenAsked() throws IOException {
        String text = Files.readString(ALBUTEROL);
        String out = shown(text, "--show-values");
        for (String segment : text.split("\n", -1)) {
            assertTrue(out.contains(segment), segment);
        }
        assertFalse(out.contains("###"), out);
    }

    @Test
    void putsAFindingBesideItsSegment() throws IOException {
        String out = shown(Files.readString(ALBUTEROL).replace("*UN*300*", "*UN*120*"));
        String behind = out.substring(out.indexOf("SV1*"));
        String next = behind.lines().skip(1).findFirst().orElseThrow();
        assertTrue(next.strip().startsWith("! ERROR PRD-UNITS 2400 SV104: "), next);
        assertTrue(out.contains("Mend: "), out);
        assertTrue(out.contains("Found: 1 error"), out);
    }

    @Test
    void showsASegmentThatHasNoPlaceWithoutItsValues() throws IOException {
        String out = shown(Files.readString(ALBUTEROL).replace("HI*ABK", "ZZZ*SECRET*TEXT~\nHI*ABK"));
        assertTrue(out.contains("ZZZ*###*###~"), out);
        assertFalse(out.contains("SECRET"), out);
    }

    @Test
    void colorsWhenAsked() throws IOException {
        String text = Files.readString(ALBUTEROL).replace("*UN*300*", "*UN*120*");
        assertTrue(shown(text, "--color", "always").contains("\u001B[1;31m120\u001B[0m"));
        assertFalse(shown(text).contains("\u001B"));
    }

    @Test
    void endsLikeValidate() throws IOException {
        assertEquals(ExitCode.OK, Run.of("show", ALBUTEROL.toString()).exitCode());
        Path wrong = folder.resolve("wrong.edi");
        Files.writeString(wrong, Files.readString(ALBUTEROL).replace("*UN*300*", "*UN*120*"));
        assertEquals(ExitCode.FINDINGS, Run.of("show", wrong.toString()).exitCode());
        assertEquals(
                ExitCode.OK,
                Run.of("show", wrong.toString(), "--fail-on", "never").exitCode());
        Run letter = Run.withInput("Dear Sirs", "show", "-");
        assertEquals(ExitCode.UNREADABLE, letter.exitCode(), letter.out());
    }

    @Test
    void refusesAnUnknownForm() {
        Run run = Run.of("show", ALBUTEROL.toString(), "--format", "sarif");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("text"), run.err());
    }
}

package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final Path ALBUTEROL = Samples.GOLDEN.resolve("01-albuterol-0083.edi");

    @TempDir
    Path folder;

    private Path changed(String old, String other) throws IOException {
        String text = Files.readString(ALBUTEROL);
        assertTrue(text.contains(old), old);
        return Files.writeString(folder.resolve("changed.edi"), text.replace(old, other));
    }

    @Test
    void findsNoDifferenceInOrderNumbersAndForm() throws IOException {
        Path other = changed("~\n", "~");
        Files.writeString(other, Files.readString(other).replace("000000001", "000000321"));
        Run run = Run.of("diff", ALBUTEROL.toString(), other.toString());
        assertEquals(ExitCode.OK, run.exitCode(), run.out());
        assertTrue(run.out().contains("No differences."), run.out());
    }

    @Test
    void saysWhereAndWhatInTheWordsOfBothTrades() throws IOException {
        Run run = Run.of(
                "diff", ALBUTEROL.toString(), changed("*UN*300*", "*UN*320*").toString());
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("claim A-1001\n  2400[1] SV104 units: 300 -> 320 (segments 25, 25)"), run.out());
        assertTrue(run.out().contains("Differences: 1"), run.out());
    }

    @Test
    void showsAPatientsValuesOnlyWhenAsked() throws IOException {
        String other = changed("MARGARET", "JOAN").toString();
        assertFalse(Run.of("diff", ALBUTEROL.toString(), other).out().contains("JOAN"));
        assertFalse(Run.of("diff", ALBUTEROL.toString(), other, "--format", "json")
                .out()
                .contains("JOAN"));
        assertTrue(Run.of("diff", ALBUTEROL.toString(), other, "--show-values")
                .out()
                .contains("MARGARET -> JOAN"));
    }

    @Test
    void writesJson() throws IOException {
        Path out = folder.resolve("diff.json");
        Run run = Run.of(
                "diff",
                ALBUTEROL.toString(),
                changed("*UN*300*", "*UN*320*").toString(),
                "--format",
                "json",
                "--out",
                out.toString());
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        JsonNode json = new ObjectMapper().readTree(out.toFile());
        JsonNode difference = json.get("differences").get(0);
        assertFalse(json.get("same").booleanValue());
        assertEquals(1, json.get("claims").get("different").intValue());
        assertEquals("CHANGED", difference.get("kind").textValue());
        assertEquals("SV104", difference.get("place").textValue());
        assertEquals("300", difference.get("first").get("value").textValue());
        assertEquals("320", difference.get("second").get("value").textValue());
    }

    @Test
    void masksPlacesAndCountsWhatIsAskedFor() throws IOException {
        String first = ALBUTEROL.toString();
        String other = changed("*UN*300*", "*UN*320*").toString();
        assertEquals(
                ExitCode.OK, Run.of("diff", first, other, "--mask", "NTE,SV104").exitCode());
        String respelt = changed("46.8", "46.80").toString();
        assertEquals(ExitCode.OK, Run.of("diff", first, respelt).exitCode());
        assertEquals(
                ExitCode.FINDINGS,
                Run.of("diff", first, respelt, "--strict", "form").exitCode());
        assertEquals(
                ExitCode.FINDINGS,
                Run.of("diff", first, respelt, "--strict", "all", "-q").exitCode());
        assertEquals("", Run.of("diff", first, respelt, "--strict", "all", "-q").out());
    }

    @Test
    void readsOneOfTheTwoFromStandardInput() throws IOException {
        assertEquals(
                ExitCode.OK,
                Run.withInput(Files.readString(ALBUTEROL), "diff", "-", ALBUTEROL.toString())
                        .exitCode());
        assertEquals(ExitCode.USAGE, Run.of("diff", "-", "-").exitCode());
    }

    @Test
    void refusesWhatItCannotCompare() {
        String first = ALBUTEROL.toString();
        Run letter = Run.withInput("Dear Sirs", "diff", first, "-");
        assertEquals(ExitCode.UNREADABLE, letter.exitCode());
        assertTrue(letter.err().contains("ISA"), letter.err());
        assertEquals(ExitCode.UNREADABLE, Run.of("diff", first, "nowhere.edi").exitCode());
        Run mask = Run.of("diff", first, first, "--mask", "nothing");
        assertEquals(ExitCode.USAGE, mask.exitCode());
        assertTrue(mask.err().contains("names no place"), mask.err());
        assertEquals(
                ExitCode.USAGE,
                Run.of("diff", first, first, "--strict", "colors").exitCode());
        assertEquals(ExitCode.USAGE, Run.of("diff", first).exitCode());
    }
}

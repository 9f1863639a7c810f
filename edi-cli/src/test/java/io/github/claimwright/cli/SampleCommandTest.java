package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    private static final String MAIN = Samples.GOLDEN.resolve("main-job.edi").toString();

    @TempDir
    Path folder;

    private static Run csv(String... more) {
        return Run.of(Stream.concat(Stream.of("sample", MAIN, "--seed", "11", "--format", "csv"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void drawsTheSameClaimsAgain() {
        Run first = csv("--hcpcs", "J7613", "--n", "3");
        assertEquals(ExitCode.OK, first.exitCode(), first.err());
        assertEquals(first.out(), csv("--hcpcs", "J7613", "--n", "3").out());
        assertTrue(first.err().matches("(?s)3 of \\d+ claims with J7613 drawn at random from 1 file with seed 11\\R"));
    }

    @Test
    void listsOnlyTheLinesThatWereAskedFor() {
        List<String> rows = csv("--hcpcs", "J7613,E0570").out().lines().skip(1).toList();
        assertTrue(rows.stream().allMatch(row -> row.contains(",J7613,") || row.contains(",E0570,")));
        assertTrue(csv("--from", "2026-03-04", "--to", "2026-03-04")
                .out()
                .lines()
                .skip(1)
                .allMatch(row -> row.contains(",20260304,")));
        assertEquals(ExitCode.FINDINGS, csv("--from", "2030-01-01").exitCode());
    }

    @Test
    void namesPatientsOnlyWhenAsked() {
        assertFalse(csv().out().contains("DOYLE"));
        assertTrue(csv("--show-values").out().contains("\"DOYLE, MARGARET\""));
    }

    @Test
    void writesAPageThatNeedsNothingElse() throws IOException {
        Path page = folder.resolve("sample.html");
        Run run = Run.of("sample", MAIN, "--seed", "1", "--n", "2", "--out", page.toString(), "-q");
        assertEquals("", run.out() + run.err());
        String text = Files.readString(page);
        assertTrue(text.startsWith("<!DOCTYPE html>"), text);
        assertFalse(text.contains("src=") || text.contains("href="), text);
        assertEquals(2, text.split("<h2>", -1).length - 1);
        assertFalse(text.contains("DOYLE"));
        Path sheet = folder.resolve("sample.csv");
        Run.of("sample", MAIN, "--seed", "1", "--out", sheet.toString());
        assertTrue(Files.readString(sheet).startsWith("claim_number,"));
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertEquals(
                ExitCode.USAGE, Run.of("sample", MAIN).exitCode(), "a sample without a seed cannot be drawn again");
        assertEquals(ExitCode.USAGE, csv("--n", "0").exitCode());
        assertEquals(
                ExitCode.UNREADABLE,
                Run.withInput("Dear Sirs", "sample", "-", "--seed", "1").exitCode());
        assertEquals(ExitCode.FINDINGS, csv("--hcpcs", "J9999").exitCode());
        assertTrue(csv("--hcpcs", "J9999").err().contains("no claim"));
    }
}

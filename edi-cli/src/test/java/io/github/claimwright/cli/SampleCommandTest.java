package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A spreadsheet runs a cell that begins so, even in quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A1", "+1", "-1", "@x", "=HYPERLINK(\"evil\",\"x\")"})
    void aHostileNameOrNumberDoesNoHarmInASpreadsheetAndStaysReadable(String hostile) throws IOException {
        Path file = folder.resolve("hostile.edi");
        String claims = Files.readString(Path.of(MAIN));
        String account = claims.replaceFirst("(?s).*?CLM\\*([^*]*)\\*.*", "$1");
        String name = claims.replaceFirst("(?s).*?NM1\\*IL\\*1\\*([^*]*)\\*.*", "$1");
        Files.writeString(
                file,
                claims.replace("CLM*" + account + "*", "CLM*" + hostile + "*")
                        .replace("NM1*IL*1*" + name + "*", "NM1*IL*1*" + hostile + "*"));
        String csv = Run.of("sample", file.toString(), "--seed", "1", "--format", "csv", "--show-values")
                .out();
        boolean claimSeen = false;
        boolean patientSeen = false;
        try (CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv))) {
            for (CSVRecord row : rows) {
                row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\-\t\r\n].*"), cell));
                claimSeen |= row.get("claim").equals("'" + hostile);
                patientSeen |= row.get("patient").startsWith("'" + hostile);
            }
        }
        assertTrue(claimSeen && patientSeen, csv);
    }
}

package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WriteCommandTest {
    private static final Path ALBUTEROL = Samples.GOLDEN.resolve("01-albuterol-0083.edi");

    @TempDir
    Path folder;

    static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(Samples.GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".edi"))
                    .sorted()
                    .toList();
        }
    }

    private static String json(Path file) {
        Run run = Run.of("show", "--format", "json", file.toString());
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        return run.out();
    }

    private Run write(String json) throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.json"), json);
        return Run.of(
                "write",
                claims.toString(),
                "--out",
                folder.resolve("claims.edi").toString());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void writesWhatShowShowed(Path file) throws IOException {
        String json = json(file);
        assertEquals(ExitCode.OK, write(json).exitCode());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("claims.edi")));
        assertEquals(json, json(folder.resolve("claims.edi")));
    }

    @Test
    void writesWhatWasChangedInTheJson() throws IOException {
        String json = json(ALBUTEROL).replaceFirst("\"charge\" : [0-9.]+", "\"charge\" : 50.00");
        assertEquals(ExitCode.OK, write(json).exitCode());
        String written = Files.readString(folder.resolve("claims.edi"));
        assertTrue(written.contains("SV1*HC:J7613:KX:KO:JZ*50*UN*300*"), written);
        assertTrue(written.lines().anyMatch(line -> line.startsWith("CLM*") && line.contains("*50**")), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "charge" :          | "chrage" :           | lines/0/chrage: is unknown; did you mean charge?
        "charge" : 46.80    | "charge" : "46.80"   | lines/0/charge: expected a number, found text; write it without quotes
        "charge" : 46.80    | "charge" : null      | lines/0/charge: expected a number, found null; leave out what has no value
        "charge" : 46.80    | "charge" : 46.805    | lines/0/charge: amount must not have fractions of a cent
        "charge" : 46.80,   | ''                   | lines/0/charge: is missing; expected a number
        "from" : "2026-03-04" | "from" : "Monday"  | serviceDate/from: expected a date such as "2026-01-31", found other text
        "schemaVersion" : "1" | "schemaVersion" : 1 | /schemaVersion: expected text, found a number; put it in quotes
        "schemaVersion" : "1" | "schemaVersion" : "0" | /schemaVersion: expected "1", found another version
        "BILLING_PROVIDER"  | "PROVIDER"           | claims/0/opens: expected one of "BILLING_PROVIDER", "SUBSCRIBER", "PATIENT", "CLAIM"
        "qualifier" : "EI"  | "qualifier" : "EIN"  | taxId: tax id qualifier must be EI or SY
        "city" : "WICHITA"  | "city" : "WICH*TA"   | claims/0: billing provider city (loop 2010AA N401) has the element separator
        "diagnosisPointers" : [ 1 ] | "diagnosisPointers" : 1 | diagnosisPointers: expected a list, found a number
        """)
    void saysWhereBadJsonIsAndHowToMendIt(String old, String replacement, String expected) throws IOException {
        String json = json(ALBUTEROL);
        int at = json.indexOf(old);
        assertTrue(at >= 0, () -> old + " is not in " + json);
        Run run = write(json.substring(0, at) + replacement + json.substring(at + old.length()));
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(run.err().contains(expected), run.err());
        assertTrue(run.err().strip().endsWith("nothing was written"), run.err());
        assertFalse(Files.exists(folder.resolve("claims.edi")));
    }

    @Test
    void saysWhereTheJsonBreaksOffAndRepeatsNothingOfIt() throws IOException {
        Run run = write("{\"interchanges\": [ {\"header\": SECRET");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.err().contains("line 1, column"), run.err());
        assertTrue(run.err().contains("this is no JSON"), run.err());
        assertFalse(run.err().contains("SECRET"), run.err());
    }
}

package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    private static final Path ALBUTEROL = Samples.GOLDEN.resolve("01-albuterol-0083.edi");

    @TempDir
    Path folder;

    private Path changed(String old, String replacement) throws IOException {
        Path file = folder.resolve("changed.edi");
        String text = Files.readString(ALBUTEROL);
        assertTrue(text.contains(old), old);
        Files.writeString(file, text.replace(old, replacement));
        return file;
    }

    private static JsonNode onlyFinding(Path file, String profile) throws IOException {
        Run run = Run.of("validate", file.toString(), "--profile", profile, "--format", "json");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.out() + run.err());
        JsonNode findings =
                new ObjectMapper().readTree(run.out()).get("files").get(0).get("findings");
        assertEquals(1, findings.size(), run.out());
        return findings.get(0);
    }

    @Test
    void findsNothingInAGoldenFile() {
        Run run = Run.of("validate", ALBUTEROL.toString(), "--profile", "medicare-dme");
        assertEquals(ExitCode.OK, run.exitCode(), run.out());
    }

    @Test
    void judgesTheSameAtWhateverTime() {
        Run today = Run.of("validate", ALBUTEROL.toString());
        Run then = Run.of("validate", ALBUTEROL.toString(), "--clock", "1999-01-01T00:00:00Z");
        assertEquals(today.out(), then.out());
        assertEquals(ExitCode.OK, then.exitCode());
    }

    @Test
    void saysHowAMomentIsWritten() {
        Run run = Run.of("validate", ALBUTEROL.toString(), "--clock", "soon");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("'soon' is no moment such as 2026-03-05T12:00:00Z"), run.err());
    }

    @Test
    void findsUnitsThatDoNotFitTheQuantity() throws IOException {
        JsonNode finding = onlyFinding(changed("*UN*300*", "*UN*120*"), "medicare-dme");
        assertEquals("PRD-UNITS", finding.get("rule").asText());
        assertEquals("SV1", finding.get("location").get("tag").asText());
        assertEquals(4, finding.get("location").get("element").asInt());
        assertEquals("A-1001", finding.get("claim").asText());
        assertEquals("24G", finding.get("location").get("cms1500").asText());
    }

    @Test
    void findsAMissingAttestationAtMedicareOnly() throws IOException {
        Path file = changed("HC:J7613:KX:KO:JZ", "HC:J7613:KO:JZ");
        assertEquals(
                "PAY-COVERAGE-MODIFIER",
                onlyFinding(file, "medicare-dme").get("rule").asText());
        assertEquals(ExitCode.OK, Run.of("validate", file.toString()).exitCode());
    }

    @Test
    void foldsEqualFindingsInJsonWhereItIsAsked() throws IOException {
        Path file = changed("*KS*67", "*ZZ*67"); // the states of supplier and subscriber
        Run all = Run.of("validate", file.toString(), "--format", "json");
        Run one = Run.of("validate", file.toString(), "--format", "json", "--max-findings", "1");
        assertEquals(2, inFirstFile(all).get("findings").size());
        assertEquals(1, inFirstFile(one).get("findings").size());
        assertEquals(1, inFirstFile(one).get("folded").get("COD-STATE").asInt());
    }

    private static JsonNode inFirstFile(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out()).get("files").get(0);
    }

    @Test
    void asksEarlierDeliveriesWhereAHistoryIsGiven() throws IOException {
        Path history = folder.resolve("deliveries.csv");
        Files.writeString(history, "patient,hcpcs,date,units,days\n5MH0N96KR52,J7613,2026-02-20,300,30\n");
        Run run =
                Run.of("validate", ALBUTEROL.toString(), "--profile", "medicare-dme", "--history", history.toString());
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.out());
        assertTrue(run.out().contains("PRD-REFILL"), run.out());
    }

    @Test
    void refusesAHistoryThatCannotBeRead() throws IOException {
        Path history = folder.resolve("deliveries.csv");
        Files.writeString(history, "patient,code\n");
        Run run = Run.of("validate", ALBUTEROL.toString(), "--history", history.toString());
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("has no column hcpcs"), run.err());
    }

    @Test
    void readsStandardInput() throws IOException {
        Run run = Run.withInput(Files.readString(ALBUTEROL), "validate", "-");
        assertEquals(ExitCode.OK, run.exitCode(), run.out());
    }

    @Test
    void readsFoldersAndPatterns() {
        assertEquals(ExitCode.OK, Run.of("validate", Samples.GOLDEN + "/0*.edi").exitCode());
        Run none = Run.of("validate", Samples.GOLDEN + "/*.none");
        assertEquals(ExitCode.UNREADABLE, none.exitCode());
        assertTrue(none.err().contains("no files found"), none.err());
    }

    @Test
    void failsOnWarningsWhenAsked() throws IOException {
        Path file = changed("CTP****360*ML", "CTP****359.9*ML");
        assertEquals(ExitCode.OK, Run.of("validate", file.toString()).exitCode());
        assertEquals(
                ExitCode.FINDINGS,
                Run.of("validate", file.toString(), "--fail-on", "warning").exitCode());
    }

    @Test
    void saysSoWhenAFileIsNoX12() throws IOException {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear Sirs");
        Run run = Run.of("validate", file.toString());
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.out().contains("ENV-NOT-X12"), run.out());
    }

    @Test
    void writesTheReportToAFile() throws IOException {
        Path report = folder.resolve("report.json");
        Run run = Run.of("validate", ALBUTEROL.toString(), "--format", "json", "--out", report.toString());
        assertEquals("", run.out());
        assertEquals(
                "1",
                new ObjectMapper()
                        .readTree(report.toFile())
                        .get("schemaVersion")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, '\"version\" : \"2.1.0\"|\"version\": \"2.1.0\"'",
        "junit, '<testcase classname=\".*\" name=\"claim A-1001\"></testcase>'",
        "html, '\"claim\":\"A-1001\"'",
    })
    void writesEveryForm(String form, String expected) {
        Run run = Run.of("validate", ALBUTEROL.toString(), "--format", form);
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(Pattern.compile(expected).matcher(run.out()).find(), run.out());
        assertEquals(
                run.out(),
                Run.of("validate", ALBUTEROL.toString(), "--format", form, "--cross-check")
                        .out());
    }

    @Test
    void refusesAnUnknownForm() {
        Run run = Run.of("validate", ALBUTEROL.toString(), "--format", "yaml");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("text, json, ndjson, sarif, junit or html"), run.err());
    }

    @Test
    void aCrossCheckAddsNothingWhereBothAgree() throws IOException {
        Run agreed = Run.of("validate", ALBUTEROL.toString(), "--cross-check");
        assertEquals(ExitCode.OK, agreed.exitCode(), agreed.out());
        String file = changed("*UN*300*", "*XX*300*").toString();
        assertEquals(
                Run.of("validate", file, "--profile", "medicare-dme").out(),
                Run.of("validate", file, "--profile", "medicare-dme", "--cross-check")
                        .out());
    }
}

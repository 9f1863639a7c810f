package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesCommandTest {
    private static final String CROSSWALK = """
            October 2025 ASP NDC - HCPCS Crosswalk for Medicare Part B Drugs,,
            "     Effective October 1, 2025 through December 31, 2025",,
            _2025_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
            J7613,Albuterol,Harbor Labs,99901-0001-25,Albuterol,1 MG,3,25,2.5,63
            J7614,Levalbuterol,Harbor Labs,99901-0002-25,Levalbuterol,0.5 MG,3,25,1.25,33
            J0881,Other,Harbor Labs,99901-0003-01,Other,1 MCG,0.3,1,60,60
            """;

    @TempDir
    private Path folder;

    private Path crosswalk;
    private String data = "";

    @BeforeEach
    void writeCrosswalk() throws IOException {
        crosswalk = Files.writeString(folder.resolve("crosswalk.csv"), CROSSWALK);
        data = folder.resolve("codes").toString();
    }

    private Run read(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "codes",
                "import",
                "asp-crosswalk",
                crosswalk.toString(),
                "--data",
                data,
                "--clock",
                "2025-10-02T00:00:00Z"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws JsonProcessingException {
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void importSaysWhatBecameOfTheRows() {
        Run run = read();
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals("""
                imported crosswalk.csv as asp-crosswalk_2025-10-01 into %s
                  holds for: 2025-10-01 to 2025-12-31
                  rows: 3 read, 3 taken, of them 1 suspect; 0 ignored
                  suspect: row 5: J7614 99901-0002-25: 25 x 1.25 units are 31.25, but BILLUNITSPKG says 33
                """.formatted(data), run.out());
        assertTrue(read().out().endsWith("  replaces: the same release, imported 2025-10-02T00:00:00Z\n"));
    }

    @Test
    void importAnswersInJson() throws JsonProcessingException {
        JsonNode json = json(read("--format", "json"));
        assertEquals("asp-crosswalk", json.at("/release/kind").asText());
        assertEquals("2025-12-31", json.at("/release/through").asText());
        assertEquals(3, json.get("taken").asInt());
        assertEquals(5, json.at("/suspect/0/row").asInt());
        assertTrue(json.get("replaces").isNull());
    }

    @Test
    void unitsKnowsWhatWasImported() {
        read();
        Run run =
                Run.of("units", "--ndc", "99901-0001-25", "--quantity", "360", "--date", "2025-11-03", "--data", data);
        assertTrue(run.out().contains("300 units of J7613"), run.out() + run.err());
    }

    @Test
    void unitsSaysWhatIsMissingForAKnownPair() {
        read();
        Run run = Run.of("units", "--ndc", "99901-0003-01", "--quantity", "1", "--date", "2025-11-03", "--data", data);
        assertEquals(ExitCode.NO_CODES, run.exitCode());
        assertEquals(
                "claimwright: NDC 99901-0003-01 is billed as J0881, but no loaded table says in which unit its quantity is counted; import the FDA's directory (kind ndc) or PDAC's crosswalk\n",
                run.err());
    }

    @Test
    void validateJudgesByWhatWasImported() throws IOException {
        read();
        Path claims = Path.of("..", "fixtures", "golden", "main-job.edi");
        assertEquals(
                ExitCode.OK,
                Run.of("validate", claims.toString(), "--data", data).exitCode());
        String text = Files.readString(claims);
        assertTrue(text.contains("*00487950125~"), "the golden file bills 00487-9501-25");
        Path other = Files.writeString(folder.resolve("other.edi"), text.replace("*00487950125~", "*99901000225~"));
        Run run = Run.of("validate", other.toString(), "--data", data);
        assertTrue(run.out().contains("PRD-CODE-NDC") || run.out().contains("J7614"), run.out());
        assertEquals(ExitCode.OK, Run.of("validate", other.toString()).exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate x.edi",
                "units --ndc 00487950125 --quantity 3",
                "generate x.json --out y.edi",
                "codes status"
            })
    void everyCommandRefusesAFolderWithoutCodes(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.addAll(List.of("--data", data));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(ExitCode.NO_CODES, run.exitCode(), run.err());
        assertEquals(
                "claimwright: --data %s does not exist: import one with claimwright codes import KIND FILE --data %s\n"
                        .formatted(data, data),
                run.err());
    }

    @Test
    void aDamagedStoreIsNamed() throws IOException {
        read();
        Path file = Path.of(data, "asp-crosswalk_2025-10-01.codes");
        Files.writeString(file, "damaged");
        Run run = Run.of("codes", "status", "--data", data);
        assertEquals(ExitCode.NO_CODES, run.exitCode());
        assertEquals(
                "claimwright: %s is no imported code file: delete it and import the release again\n".formatted(file),
                run.err());
    }

    @Test
    void aBrokenFileChangesNothing() throws IOException {
        read();
        byte[] before = Files.readAllBytes(Path.of(data, "asp-crosswalk_2025-10-01.codes"));
        Files.writeString(crosswalk, CROSSWALK.replace(",63", ",many"));
        Run run = read();
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("row 4: field BILLUNITSPKG 'many' is not a number such as 2.5"), run.err());
        assertEquals(
                ByteBuffer.wrap(before),
                ByteBuffer.wrap(Files.readAllBytes(Path.of(data, "asp-crosswalk_2025-10-01.codes"))));
    }

    @ParameterizedTest
    @CsvSource({
        "crosswalk, 2025-10-01, is no kind of code file: choose one of asp-crosswalk",
        "asp-crosswalk, 2025-13-01, --effective takes a date",
        "asp-crosswalk, 2025-10-01..2025-09-01, --effective takes a date"
    })
    void wrongCallsAreNamed(String kind, String effective, String message) {
        Run run = Run.of("codes", "import", kind, crosswalk.toString(), "--data", data, "--effective", effective);
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void theUserMayNameThePeriod() {
        assertTrue(read("--effective", "2024-10-01..2024-12-31").out().contains("asp-crosswalk_2024-10-01"));
        assertTrue(read("--effective", "2023-10-01").out().contains("holds for: since 2023-10-01"));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(crosswalk);
        Run run = read();
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("there is no such file"), run.err());
    }

    @Test
    void statusSaysWhatIsEmbedded() {
        Run run = Run.of("codes", "status", "--clock", "2026-01-31T00:00:00Z");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(
                run.out()
                        .contains(
                                "products           233 rows  CMS ASP NDC-HCPCS crosswalk, October 2025 (2025-10-01 to 2025-12-31)  STALE for 31 days\n"),
                run.out());
        assertTrue(run.out().contains("imported: nothing\n"), run.out());
        assertFalse(run.out().contains("http"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true"})
    void statusSaysWhatIsStale(String today, boolean stale) throws JsonProcessingException {
        read();
        JsonNode json =
                json(Run.of("codes", "status", "--data", data, "--clock", today + "T12:00:00Z", "--format", "json"));
        JsonNode release = json.at("/imported/0");
        assertEquals("asp-crosswalk_2025-10-01", release.get("name").asText());
        assertEquals(stale, release.get("stale").asBoolean());
        assertEquals(1, release.get("suspect").asInt());
        assertEquals(64, release.get("sha256").asText().length());
        assertEquals("pdac-crosswalk", json.at("/notImported/0").asText());
        assertEquals(today, json.get("asOf").asText());
    }

    @Test
    void anOldReleaseIsNotStaleBesideANewerOne() throws IOException {
        read();
        Files.writeString(
                crosswalk,
                CROSSWALK.replace(
                        "October 1, 2025 through December 31, 2025", "January 1, 2026 through March 31, 2026"));
        read();
        Run run = Run.of("codes", "status", "--data", data, "--clock", "2026-04-10T00:00:00Z");
        List<String> lines = run.out()
                .lines()
                .filter(line -> line.contains("asp-crosswalk_"))
                .toList();
        assertFalse(lines.get(0).contains("STALE"), run.out());
        assertTrue(lines.get(1).endsWith("STALE for 10 days"), run.out());
    }

    @Test
    void aSubcommandIsNeeded() {
        assertEquals(ExitCode.USAGE, Run.of("codes").exitCode());
    }
}

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

class MutateCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Run mutate(String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {
                    "mutate",
                    Samples.GOLDEN.resolve("main-job.edi").toString(),
                    "--profile",
                    "medicare-dme",
                    "--out-dir",
                    folder.toString()
                },
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(arguments);
    }

    @Test
    void writesADefectAndWhatHasToBeFound() throws IOException {
        assertEquals(0, mutate("--rule", "COD-MBI").exitCode());
        JsonNode said = JSON.readTree(folder.resolve("COD-MBI.1.json").toFile());
        assertEquals("COD-MBI", said.at("/expected/0/rule").asText());
        assertEquals(5, said.at("/expected/0/snip").asInt());
        Run run = Run.of(
                "validate",
                folder.resolve("COD-MBI.1.edi").toString(),
                "--profile",
                "medicare-dme",
                "--format",
                "json");
        JsonNode found = JSON.readTree(run.out()).at("/files/0/findings");
        assertEquals(1, found.size());
        assertEquals(said.at("/expected/0/rule"), found.at("/0/rule"));
        assertEquals(said.at("/expected/0/location/segment"), found.at("/0/location/segment"));
        assertEquals(said.at("/expected/0/location/element"), found.at("/0/location/element"));
    }

    @Test
    void breaksEveryRuleThatTheFileHasAPlaceFor() throws IOException {
        Run run = mutate();
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.exists(folder.resolve("PRD-UNITS.1.edi")));
        assertTrue(Files.exists(folder.resolve("ENV-SE-COUNT.2.json")));
        assertTrue(run.out().contains("PRD-REFILL: needs a history of earlier deliveries"));
    }

    @Test
    void makesMoreOfWhatFitsSeveralPlaces() {
        Run run = mutate("--rule", "COD-ZIP", "--places", "2");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("6 files with one defect, of 1 rules"), run.out());
    }

    @Test
    void needsAFileWithoutFindings() throws IOException {
        Path broken = folder.resolve("broken.edi");
        Files.writeString(
                broken, Files.readString(Samples.GOLDEN.resolve("main-job.edi")).replace("*MB~", "*QQ~"));
        Run run = Run.of(
                "mutate", broken.toString(), "--out-dir", folder.resolve("out").toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("only a file without findings can be given one defect"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void refusesARuleThatDoesNotExist() {
        Run run = mutate("--rule", "COD-MBJ");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("there is no rule COD-MBJ"), run.err());
    }
}

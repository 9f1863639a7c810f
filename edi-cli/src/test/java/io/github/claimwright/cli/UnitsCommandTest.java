package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsCommandTest {

    @ParameterizedTest
    @CsvSource({
        "00487-9501-25, --quantity, 360, J7613, 300",
        "00487-9501-25, --containers, 120, J7613, 300",
        "93067000130, --containers, 0, none, 0"
    })
    void answersOrRefuses(String ndc, String option, String amount, String code, String units) {
        Run run = Run.of("units", "--ndc", ndc, option, amount, "--date", "2026-03-04");
        if (code.equals("none")) {
            assertEquals(ExitCode.NO_CODES, run.exitCode(), run.err());
        } else {
            assertTrue(run.out().contains(units + " units of " + code), run.out());
        }
    }

    @Test
    void answersInJson() throws JsonProcessingException {
        Run run = Run.of(
                "units", "--ndc", "00487950125", "--quantity", "37.5", "--date", "2026-03-04", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals("00487950125", json.get("ndc").asText());
        assertEquals("37.5", json.get("quantity").asText());
        assertEquals("UP_PER_LINE", json.get("rounding").asText());
        assertTrue(json.get("steps").size() > 1);
    }

    @Test
    void saysWhichQuantitiesUnitsCanMean() {
        Run run = Run.of("units", "--ndc", "00487-9501-25", "--units", "300", "--date", "2026-03-04");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().contains("at most 360"), run.out());
    }

    @Test
    void comparesBilledUnitsWithAQuantity() {
        Run run = Run.of(
                "units", "--ndc", "00487-9501-25", "--quantity", "360", "--units", "120", "--date", "2026-03-04");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("MISMATCH"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"--quantity, 0, the dispensed amount must be more than zero", "--unit, ML, say what was dispensed"})
    void refusesWhatMakesNoQuestion(String option, String value, String message) {
        Run run = Run.of("units", "--ndc", "00487-9501-25", option, value, "--date", "2026-03-04");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0487950125", "0487-9501-25", "000487-9501-25"})
    void readsEveryFormOfAKnownNdc(String ndc) {
        Run run = Run.of("units", "--ndc", ndc, "--quantity", "360", "--date", "2026-03-04");
        assertTrue(run.out().contains("300 units of J7613"), run.out() + run.err());
    }

    @Test
    void offersWhatTenUnknownDigitsCanMean() {
        Run run = Run.of("units", "--ndc", "1234567890", "--quantity", "360");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertEquals(
                "claimwright: NDC of ten digits without hyphens is ambiguous: write it as 01234-5678-90 or 12345-0678-90 or 12345-6789-00\n",
                run.err());
    }

    @Test
    void refusesWhatIsNoNdc() {
        Run run = Run.of("units", "--ndc", "0487-950125", "--quantity", "360");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("must be eleven digits"), run.err());
    }
}

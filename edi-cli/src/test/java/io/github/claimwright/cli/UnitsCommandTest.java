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
        assertTrue(run.out().contains("more than 358.8 and at most 360 ML"), run.out());
        assertTrue(run.out().contains("in whole containers of 3 ML: 120"), run.out());
    }

    @Test
    void comparesBilledUnitsWithAQuantity() {
        Run run = Run.of(
                "units", "--ndc", "00487-9501-25", "--quantity", "360", "--units", "120", "--date", "2026-03-04");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("MISMATCH, not the same amount; expected are 300"), run.out());
        assertTrue(run.out().contains("120 x 2.5 = 300 units"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "360 | 300 | ML | AGREE, the units are those of the quantity",
                "75 | 62 | ML | ROUNDING, the same amount, but rounded down, once for the line; expected are 63",
                "360 | 150 | ML | perhaps: the HCPCS units fit another product of J7613: 1.25 mg/3 mL",
                "120 | 300 | UN | perhaps: the NDC quantity is counted in UN, but this product is counted in ML: the HCPCS units fit 360 ML"
            })
    void saysHowUnitsAndQuantityCompare(String quantity, String units, String unit, String words) {
        Run run = Run.of(
                "units",
                "--ndc",
                "00487-9501-25",
                "--quantity",
                quantity,
                "--unit",
                unit,
                "--units",
                units,
                "--date",
                "2026-03-04");
        assertTrue(run.out().contains(words), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "00378-7970-52, 13, in whole containers of 2.5 ML: 25 to 26",
        "00487-9501-25, 1, no whole number of containers of 3 ML is among them"
    })
    void saysWhichWholeContainersUnitsCanMean(String ndc, String units, String words) {
        Run run = Run.of("units", "--ndc", ndc, "--units", units, "--date", "2026-03-04");
        assertTrue(run.out().contains(words), run.out());
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

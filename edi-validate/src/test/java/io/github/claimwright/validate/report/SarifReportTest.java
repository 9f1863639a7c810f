package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isSarif() throws IOException {
        JsonNode sarif = sarif(
                Samples.OPTIONS, Samples.report(Samples.name(), Samples.total(), Samples.count(), Samples.wholeFile()));
        assertEquals(Set.of(), schema().validate(sarif));
    }

    @Test
    void isSarifWithoutFindings() throws IOException {
        JsonNode sarif = sarif(Samples.OPTIONS, Samples.report());
        assertEquals(Set.of(), schema().validate(sarif));
        assertEquals(0, sarif.at("/runs/0/results").size());
    }

    @Test
    void saysWhereAndHowToMend() throws IOException {
        JsonNode result =
                sarif(Samples.OPTIONS, Samples.report(Samples.total())).at("/runs/0/results/0");
        assertEquals("BAL-SAMPLE-TOTAL", result.at("/ruleId").asText());
        assertEquals("error", result.at("/level").asText());
        assertEquals(
                "claim total charge: claim total is 130 but its service lines add up to 125. Add up the line charges again.",
                result.at("/message/text").asText());
        assertEquals(
                23, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals(
                "2000A[1]/2000B[1]/2300[1]/CLM02",
                result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
    }

    @Test
    void describesEachBrokenRuleOnce() throws IOException {
        JsonNode rules = sarif(
                        Samples.OPTIONS,
                        Samples.report(Samples.units(1), Samples.units(2)),
                        Samples.report(Samples.total()))
                .at("/runs/0/tool/driver/rules");
        assertEquals(2, rules.size());
        assertEquals("PRD-SAMPLE-UNITS", rules.at("/1/id").asText());
    }

    @Test
    void hidesValuesUnlessAsked() throws IOException {
        ValidationReport report = Samples.report(Samples.name());
        assertFalse(sarif(Samples.OPTIONS, report).toString().contains("SAMPLE is not"));
        assertTrue(sarif(Samples.OPTIONS.withValues(true), report).toString().contains("last name SAMPLE"));
    }

    @Test
    void knowsAFindingAgainWhenClaimsBeforeItCameIn() throws IOException {
        Finding before = Samples.total();
        Location moved = new Location(223, 221, "CLM", 2, 0, 0, "2300", "2000A[1]/2000B[9]/2300[1]", 9903, 223);
        Finding after = new Finding(before.rule(), Severity.ERROR, List.of("1", "2"), moved, before.claim());
        assertEquals(fingerprint(before), fingerprint(after));
        assertNotEquals(fingerprint(Samples.units(1)), fingerprint(Samples.units(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "]]>", "=cmd|' /C calc'!A0", "\"\\", "a\u0001\u001b\u007fb"})
    void isSarifWhateverAClaimIsCalled(String hostile) throws IOException {
        Finding finding = new Finding(Samples.TOTAL, Severity.ERROR, List.of(hostile, "1"), Location.FILE, hostile);
        JsonNode sarif = sarif(Samples.OPTIONS, Samples.report(finding));
        assertEquals(Set.of(), schema().validate(sarif));
        assertEquals(hostile, sarif.at("/runs/0/results/0/properties/claim").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "out/claims 1.edi, out/claims%201.edi",
        "out\\claims.edi, out/claims.edi",
        "/data/claims.edi, file:///data/claims.edi",
        "C:/data/claims.edi, ./C:/data/claims.edi",
        "standard input, standard%20input",
    })
    void namesTheFileByUri(String file, String uri) throws IOException {
        ValidationReport sample = Samples.report(Samples.total());
        ValidationReport report = new ValidationReport(
                file, sample.profile(), sample.counts(), sample.levels(), sample.reasons(), sample.findings());
        assertEquals(
                uri,
                sarif(Samples.OPTIONS, report)
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
    }

    private static String fingerprint(Finding finding) throws IOException {
        return sarif(Samples.OPTIONS, Samples.report(finding))
                .at("/runs/0/results/0/partialFingerprints")
                .elements()
                .next()
                .asText();
    }

    private static JsonNode sarif(ReportOptions options, ValidationReport... reports) throws IOException {
        return JSON.readTree(Samples.written(new SarifReport(), options, reports));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}

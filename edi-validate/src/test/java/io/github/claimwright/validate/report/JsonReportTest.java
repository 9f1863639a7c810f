package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.validate.rule.SnipLevel;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void writesTheContract() throws IOException {
        String json = Samples.written(
                new JsonReport(),
                Samples.OPTIONS,
                Samples.report(Map.of(SnipLevel.CODE_SET, "not known: HCPCS of 2026"), Samples.total()));
        assertEquals("""
                {
                  "schemaVersion": "1",
                  "tool": "claimwright 0.1.0",
                  "profile": "medicare-dme",
                  "files": [
                    {
                      "file": "outbound.edi",
                      "verdict": "INVALID",
                      "levels": {
                        "1": "PASSED",
                        "2": "PASSED",
                        "3": "FAILED",
                        "4": "PASSED",
                        "5": "UNCLEAR",
                        "6": "PASSED",
                        "7": "PASSED"
                      },
                      "reasons": {
                        "5": "not known: HCPCS of 2026"
                      },
                      "counts": {
                        "interchanges": 1,
                        "groups": 1,
                        "transactions": 1,
                        "claims": 2,
                        "lines": 5,
                        "segments": 93,
                        "bytes": 2841
                      },
                      "findings": [
                        {
                          "rule": "BAL-SAMPLE-TOTAL",
                          "snip": 3,
                          "severity": "ERROR",
                          "defaultSeverity": "ERROR",
                          "message": "claim total is 130 but its service lines add up to 125",
                          "claim": "ACCT-1",
                          "location": {
                            "segment": 23,
                            "segmentInTransaction": 21,
                            "tag": "CLM",
                            "element": 2,
                            "component": null,
                            "repetition": null,
                            "loop": "2300",
                            "path": "2000A[1]/2000B[1]/2300[1]",
                            "byteOffset": 903,
                            "line": 23,
                            "cms1500": "28"
                          },
                          "acknowledgement": {
                            "ta1": null,
                            "999": null,
                            "277ca": "A7:178"
                          },
                          "source": "005010X222A1, 2300 CLM02",
                          "help": "docs/rules/BAL-SAMPLE-TOTAL.md"
                        }
                      ],
                      "folded": { }
                    }
                  ]
                }
                """, json);
        ReportSchema.assertReport(json);
    }

    @Test
    void saysNothingOfAPlaceThatIsNone() throws IOException {
        String json = Samples.written(new JsonReport(), Samples.OPTIONS, Samples.report(Samples.wholeFile()));
        assertTrue(json.contains("\"segment\": null"));
        assertTrue(json.contains("\"tag\": null"));
        assertTrue(json.contains("\"claim\": null"));
        ReportSchema.assertReport(json);
    }

    @Test
    void showsValuesOnlyWhenAsked() throws IOException {
        assertTrue(Samples.written(new JsonReport(), Samples.OPTIONS, Samples.report(Samples.name()))
                .contains("last name (not shown) is not that of the card"));
        assertTrue(Samples.written(new JsonReport(), Samples.OPTIONS.withValues(true), Samples.report(Samples.name()))
                .contains("last name SAMPLE is not that of the card"));
    }

    @Test
    void countsWhatItFolds() throws IOException {
        String json = Samples.written(
                new JsonReport(),
                Samples.OPTIONS.withMaxFindings(0),
                Samples.report(Samples.units(1), Samples.units(2), Samples.total()));
        assertTrue(json.contains("\"findings\": [ ]"));
        assertTrue(json.contains("\"PRD-SAMPLE-UNITS\": 2,\n        \"BAL-SAMPLE-TOTAL\": 1\n"));
        ReportSchema.assertReport(json);
    }

    @Test
    void holdsEveryFile() throws IOException {
        String json = Samples.written(
                new JsonReport(), Samples.OPTIONS, Samples.report(Samples.count()), Samples.report(Samples.name()));
        assertEquals(2, json.split("\"verdict\"", -1).length - 1);
        ReportSchema.assertReport(json);
    }

    @Test
    void isWholeWithoutAnyFile() throws IOException {
        String json = Samples.written(new JsonReport(), Samples.OPTIONS);
        assertTrue(json.contains("\"profile\": null"));
        ReportSchema.assertReport(json);
    }
}

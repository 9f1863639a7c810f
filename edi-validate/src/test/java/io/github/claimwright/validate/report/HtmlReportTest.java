package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPENING = "<script type=\"application/json\" id=\"data\">";

    private static JsonNode data(String page) throws IOException {
        int begin = page.indexOf(OPENING) + OPENING.length();
        return JSON.readTree(page.substring(begin, page.indexOf("</script>", begin)));
    }

    @Test
    void holdsEveryClaimUnderItsLevels() throws IOException {
        JsonNode units = data(Files837.written(new HtmlReport(), Samples.OPTIONS, Files837.base("batch")))
                .at("/files/0/units");
        int claims = 0;
        for (JsonNode unit : units) {
            int parent = unit.get("parent").asInt();
            assertTrue(parent < units.size());
            if (unit.has("claim")) {
                claims++;
                assertTrue(units.get(parent).at("/loops/0/0").asText().matches("2000[BC]"));
            }
        }
        assertEquals(Files837.count(Files837.base("batch"), "CLM"), claims);
    }

    @Test
    void aSegmentWithoutAPlaceIsInItsClaimWithItsFinding() throws IOException {
        String claim = Files837.base("batch").replace("CLM*ACCT-13*", "CLM*STRAYS*");
        int line = claim.indexOf("SV1*", claim.indexOf("CLM*STRAYS*"));
        String file = claim.substring(0, line) + "XYZ*SMITH~\nST2*B~\n" + claim.substring(line);
        JsonNode judged =
                data(Files837.written(new HtmlReport(), Samples.OPTIONS, file)).at("/files/0");
        for (JsonNode unit : judged.get("units")) {
            if (unit.path("claim").asText().equals("STRAYS")) {
                List<String> tags = new ArrayList<>();
                unit.get("segments").forEach(segment -> tags.add(segment.get(3).asText()));
                int stray = tags.indexOf("XYZ");
                assertEquals(List.of("LX", "XYZ", "ST2", "SV1"), tags.subList(stray - 1, stray + 3));
                JsonNode segment = unit.get("segments").get(stray);
                assertEquals(-1, segment.get(2).asInt());
                assertEquals("2400", unit.at("/loops/" + segment.get(0) + "/0").asText());
                assertTrue(segment.get(4).isNull(), "what has no place may be a patient's");
                assertEquals(segment.get(1).asInt(), unit.at("/findings/0/3").asInt());
            } else {
                assertFalse(unit.toString().contains("XYZ"));
            }
        }
        assertFalse(judged.get("outside").toString().contains("XYZ"));
    }

    @Test
    void ofVeryManySegmentsWithoutAPlaceSomeAreDrawn() throws IOException {
        String claim = Files837.base("batch");
        int line = claim.indexOf("SV1*");
        String file = claim.substring(0, line) + "XYZ*1~\n".repeat(1_000) + claim.substring(line);
        String page = Files837.written(new HtmlReport(), Samples.OPTIONS, file);
        assertEquals(200, page.split("-1,\"XYZ\",", -1).length - 1);
    }

    @Test
    void hasNoPatientsValueUnlessAsked() throws IOException {
        String file = Files837.base("batch");
        String covered = Files837.written(new HtmlReport(), Samples.OPTIONS, file);
        assertFalse(covered.contains("SPECIMEN"));
        assertFalse(covered.contains("3C45D67EF89"));
        assertTrue(Files837.written(new HtmlReport(), Samples.OPTIONS.withValues(true), file)
                .contains("{\"p\":\"SPECIMEN\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!--<script>", "&lt;"})
    void nothingOfAFileCanEndTheDataOfThePage(String hostile) throws IOException {
        String file = Files837.base("batch").replace("SPECIMEN", hostile).replace("ACCT-11", hostile);
        String page = Files837.written(new HtmlReport(), Samples.OPTIONS.withValues(true), file);
        assertFalse(page.contains(hostile), page);
        assertTrue(data(page).toString().contains(JSON.writeValueAsString(hostile)));
    }

    @Test
    void findingsAloneMakeAPageToo() throws IOException {
        JsonNode file = data(Samples.written(
                        new HtmlReport(), Samples.OPTIONS, Samples.report(Samples.total(), Samples.count())))
                .at("/files/0");
        assertEquals(2, file.get("outside").size());
        assertEquals("INVALID", file.get("verdict").asText());
    }

    @Test
    void drawsClaimsWithFindingsFirstWhenThereAreTooMany() throws IOException {
        String file = Files837.base("batch").replace("CLM*ACCT-13*1250", "CLM*ACCT-13*1251");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out, Samples.OPTIONS, new HtmlLimit(2, 1))) {
            Files837.judge(writer, file);
        }
        JsonNode judged = data(out.toString(StandardCharsets.UTF_8)).at("/files/0");
        assertEquals(2, judged.findValues("claim").size());
        assertTrue(judged.findValuesAsText("claim").contains("ACCT-13"), judged.toString());
        assertEquals(Files837.count(file, "CLM") - 2, judged.get("left").asInt());
    }
}

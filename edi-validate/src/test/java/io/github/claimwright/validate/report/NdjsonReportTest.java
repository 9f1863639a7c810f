package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NdjsonReportTest {

    @Test
    void writesOneFindingALine() throws IOException {
        String text = Samples.written(
                new NdjsonReport(),
                Samples.OPTIONS,
                Samples.report(Samples.name(), Samples.total()),
                Samples.report(),
                Samples.report(Samples.count()));
        assertEquals(3, text.lines().count());
        assertTrue(text.startsWith(
                "{\"file\":\"outbound.edi\",\"profile\":\"medicare-dme\",\"rule\":\"SIT-SAMPLE-NAME\","));
        assertTrue(text.endsWith("}\n"));
        text.lines().forEach(ReportSchema::assertLine);
    }

    @Test
    void leavesNoFindingOff() throws IOException {
        String text = Samples.written(
                new NdjsonReport(),
                Samples.OPTIONS.withMaxFindings(1),
                Samples.report(Samples.units(1), Samples.units(2)));
        assertEquals(2, text.lines().count());
    }

    @Test
    void isNothingForAValidFile() throws IOException {
        assertEquals("", Samples.written(new NdjsonReport(), Samples.OPTIONS, Samples.report()));
    }

    @Test
    void takesFindingsOneByOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = new NdjsonReport().open(out, Samples.OPTIONS)) {
            writer.add("outbound.edi", "medicare-dme", Samples.total());
        }
        assertEquals(
                Samples.written(new NdjsonReport(), Samples.OPTIONS, Samples.report(Samples.total())),
                out.toString(StandardCharsets.UTF_8));
    }
}

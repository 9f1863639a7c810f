package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class ReportSchemaTest {

    @ParameterizedTest
    @CsvSource({
        "\"schemaVersion\": \"1\", \"schemaVersion\": \"2\"",
        "\"verdict\", \"outcome\"",
        "PASSED, GOOD",
        "BAL-SAMPLE-TOTAL, total",
        "\"segment\": 23, \"segment\": 0",
        "\"cms1500\": \"28\", \"box\": \"28\"",
        "A7:178, 178",
    })
    void refusesAnotherReport(String right, String wrong) throws IOException {
        String json = Samples.written(new JsonReport(), Samples.OPTIONS, Samples.report(Samples.total()));
        String changed = json.replace(right, wrong);
        assertDoesNotThrow(() -> ReportSchema.assertReport(json));
        assertThrows(AssertionFailedError.class, () -> ReportSchema.assertReport(changed));
    }

    @Test
    void refusesALineWithoutItsFile() throws IOException {
        String line = Samples.written(new NdjsonReport(), Samples.OPTIONS, Samples.report(Samples.total()));
        assertThrows(
                AssertionFailedError.class,
                () -> ReportSchema.assertLine(line.replace("\"file\":\"outbound.edi\",", "")));
    }
}

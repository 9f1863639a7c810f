package io.github.claimwright.validate.examples;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.report.JsonReport;
import io.github.claimwright.validate.report.NdjsonReport;
import io.github.claimwright.validate.report.Report;
import io.github.claimwright.validate.report.ReportOptions;
import io.github.claimwright.validate.report.ReportSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleReportsTest {
    private static final ReportOptions OPTIONS = ReportOptions.of("claimwright", "0.1.0");

    @Test
    void everyExamplesReportIsAsTheSchemaSays() throws IOException, ProfileException {
        ReportSchema.assertReport(written(new JsonReport()));
        written(new NdjsonReport()).lines().forEach(ReportSchema::assertLine);
    }

    private static String written(Report form) throws IOException, ProfileException {
        List<ValidationReport> reports = new ArrayList<>();
        for (Example example : Examples.all()) {
            reports.add(example.report());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(reports, out, OPTIONS);
        return out.toString(StandardCharsets.UTF_8);
    }
}

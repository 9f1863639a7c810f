package io.github.claimwright.validate.report;

import io.github.claimwright.validate.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One form in which findings are reported. The same reports and options give the same bytes. */
public interface Report {

    /**
     * Begins a report. Files are added one by one, so that only one file's findings need be in memory.
     *
     * @param out takes the report in UTF-8; the caller closes it
     * @param options how it is to look
     * @throws IOException when the stream breaks
     */
    ReportWriter open(OutputStream out, ReportOptions options) throws IOException;

    /**
     * Writes a whole report.
     *
     * @param reports one for each file, in the order in which they are to appear
     * @param out takes the report in UTF-8; the caller closes it
     * @param options how it is to look
     * @throws IOException when the stream breaks
     */
    default void write(List<ValidationReport> reports, OutputStream out, ReportOptions options) throws IOException {
        try (ReportWriter writer = open(out, options)) {
            for (ValidationReport report : reports) {
                writer.add(report);
            }
        }
    }
}

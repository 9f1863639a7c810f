package io.github.claimwright.validate.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The Static Analysis Results Interchange Format (SARIF 2.1.0 of OASIS), which code hosts and editors show beside the lines of a
 * file. No finding is left off, whatever the limit.
 */
public final class SarifReport implements Report {
    /** The form, which holds no state. */
    public SarifReport() {}

    @Override
    public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
        return new SarifWriter(Json.indented(out), options);
    }
}

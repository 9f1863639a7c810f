package io.github.claimwright.validate.report;

import java.io.OutputStream;

/**
 * The XML of JUnit, which build servers show as test results: one suite a file, one test a claim, and one test for what is
 * outside of claims. An error fails its test; warnings and remarks are output of it.
 */
public final class JunitReport implements Report {
    /** The form, which holds no state. */
    public JunitReport() {}

    @Override
    public ReportWriter open(OutputStream out, ReportOptions options) {
        return new JunitWriter(out, options);
    }
}

package io.github.claimwright.validate.report;

import java.io.OutputStream;

/**
 * What a biller reads in a terminal: for each file its verdict, the findings by claim with place and mend, what became of
 * each SNIP level, and at the end what to do next.
 */
public final class TextReport implements Report {
    /** The form, which holds no state. */
    public TextReport() {}

    @Override
    public ReportWriter open(OutputStream out, ReportOptions options) {
        return new TextWriter(out, options);
    }
}

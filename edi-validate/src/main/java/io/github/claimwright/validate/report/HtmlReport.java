package io.github.claimwright.validate.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One page for a browser, with nothing outside of it: a summary, and every claim as a tree of its loops with what was found
 * beside the segments. Values that may be a patient's are in the page only when the options show them, and are covered even then
 * until the reader asks for them.
 */
public final class HtmlReport implements Report {
    /** The form, which holds no state. */
    public HtmlReport() {}

    @Override
    public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
        return new HtmlWriter(out, options, HtmlLimit.USUAL);
    }
}

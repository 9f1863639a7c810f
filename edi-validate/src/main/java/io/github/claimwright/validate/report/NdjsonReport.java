package io.github.claimwright.validate.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One finding a line, each a JSON object with its file and profile. A file without findings has no line, and no finding is
 * left off, whatever the limit.
 */
public final class NdjsonReport implements Report {
    /** The form, which holds no state. */
    public NdjsonReport() {}

    @Override
    public NdjsonWriter open(OutputStream out, ReportOptions options) throws IOException {
        return new NdjsonWriter(Json.compact(out), options);
    }
}

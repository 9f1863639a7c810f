package io.github.claimwright.validate.report;

import java.io.IOException;
import java.io.OutputStream;

/** One JSON object for all files, as {@code docs/report.schema.json} describes it. */
public final class JsonReport implements Report {
    /** The version of field names and rule ids; a change that breaks readers raises it. */
    public static final String SCHEMA_VERSION = "1";

    /** The form, which holds no state. */
    public JsonReport() {}

    @Override
    public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
        return new JsonWriter(Json.indented(out), options);
    }
}

package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import java.io.IOException;

/** Writes findings line by line: also one at a time, as a validator hands them over, for files of any size. */
public final class NdjsonWriter implements ReportWriter {
    private final JsonGenerator json;
    private final JsonFinding members;

    NdjsonWriter(JsonGenerator json, ReportOptions options) {
        this.json = json;
        this.members = new JsonFinding(json, options.showValues());
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        for (Finding finding : report.findings()) {
            add(report.file(), report.profile(), finding);
        }
        json.flush();
    }

    /**
     * Writes one finding.
     *
     * @param file the file's name
     * @param profile the profile it is judged under
     * @throws IOException when the stream breaks
     */
    public void add(String file, String profile, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("profile", profile);
        members.write(finding);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

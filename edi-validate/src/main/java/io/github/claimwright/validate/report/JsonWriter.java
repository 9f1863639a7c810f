package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the one JSON object, file by file. The head is written with the first file, whose profile is that of the run. */
final class JsonWriter implements ReportWriter {
    private final JsonGenerator json;
    private final ReportOptions options;
    private final JsonFinding finding;
    private boolean begun;

    JsonWriter(JsonGenerator json, ReportOptions options) {
        this.json = json;
        this.options = options;
        this.finding = new JsonFinding(json, options.showValues());
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        begin(report.profile());
        json.writeStartObject();
        json.writeStringField("file", report.file());
        json.writeStringField("verdict", report.isValid() ? "VALID" : "INVALID");
        levels(report.levels());
        reasons(report.reasons());
        counts(report.counts());
        findings(Folding.of(report.findings(), options.maxFindings()));
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void close() throws IOException {
        begin(null);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void begin(@Nullable String profile) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeStringField("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.writeStringField("tool", options.tool() + " " + options.version());
        Json.text(json, "profile", profile);
        json.writeArrayFieldStart("files");
    }

    private void levels(Map<SnipLevel, Verdict> levels) throws IOException {
        json.writeObjectFieldStart("levels");
        for (SnipLevel level : SnipLevel.values()) {
            json.writeStringField(
                    key(level), Objects.requireNonNull(levels.get(level)).name());
        }
        json.writeEndObject();
    }

    private void reasons(Map<SnipLevel, String> reasons) throws IOException {
        json.writeObjectFieldStart("reasons");
        for (SnipLevel level : SnipLevel.values()) {
            String reason = reasons.get(level);
            if (reason != null) {
                json.writeStringField(key(level), reason);
            }
        }
        json.writeEndObject();
    }

    private static String key(SnipLevel level) {
        return Integer.toString(level.number());
    }

    private void counts(Counts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("interchanges", counts.interchanges());
        json.writeNumberField("groups", counts.groups());
        json.writeNumberField("transactions", counts.transactions());
        json.writeNumberField("claims", counts.claims());
        json.writeNumberField("lines", counts.lines());
        json.writeNumberField("segments", counts.segments());
        json.writeNumberField("bytes", counts.bytes());
        json.writeEndObject();
    }

    private void findings(Folding folding) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding each : folding.shown()) {
            json.writeStartObject();
            finding.write(each);
            json.writeEndObject();
        }
        json.writeEndArray();
        folded(folding.folded());
    }

    private void folded(Map<Rule, Integer> folded) throws IOException {
        json.writeObjectFieldStart("folded");
        for (Map.Entry<Rule, Integer> entry : folded.entrySet()) {
            json.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
    }
}

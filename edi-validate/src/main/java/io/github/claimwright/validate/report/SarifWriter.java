package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes one SARIF run: first the results, file by file, then the rules that were broken. */
final class SarifWriter implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final ReportOptions options;
    private final SarifResult results;
    private final Map<String, Rule> broken = new TreeMap<>();

    SarifWriter(JsonGenerator json, ReportOptions options) throws IOException {
        this.json = json;
        this.options = options;
        this.results = new SarifResult(json, options.showValues());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        for (Finding finding : report.findings()) {
            broken.putIfAbsent(finding.rule().id(), finding.rule());
            results.write(report.file(), finding);
        }
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", options.tool());
        json.writeStringField("version", options.version());
        json.writeArrayFieldStart("rules");
        for (Rule rule : broken.values()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void rule(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        SarifResult.text(json, "shortDescription", rule.title() + ".");
        SarifResult.text(json, "fullDescription", rule.why());
        SarifResult.text(json, "help", rule.mend() + " Source: " + rule.source() + ".");
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("SNIP " + rule.level().number());
        json.writeString(rule.level().title());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}

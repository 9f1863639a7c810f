package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.io.IOException;

/** Writes the members of one finding into an object that is open. */
final class JsonFinding {
    private final JsonGenerator json;
    private final boolean showValues;

    JsonFinding(JsonGenerator json, boolean showValues) {
        this.json = json;
        this.showValues = showValues;
    }

    void write(Finding finding) throws IOException {
        Rule rule = finding.rule();
        json.writeStringField("rule", rule.id());
        json.writeNumberField("snip", rule.level().number());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("defaultSeverity", rule.severity().name());
        json.writeStringField("message", showValues ? finding.messageWithValues() : finding.message());
        Json.text(json, "claim", finding.claim());
        location(finding.location());
        acknowledgement(rule.acknowledgment());
        json.writeStringField("source", rule.source());
        json.writeStringField("help", "docs/rules/" + rule.id() + ".md");
    }

    private void location(Location location) throws IOException {
        json.writeObjectFieldStart("location");
        Json.ordinal(json, "segment", location.segment());
        Json.ordinal(json, "segmentInTransaction", location.segmentInTransaction());
        Json.text(json, "tag", location.tag().isEmpty() ? null : location.tag());
        Json.ordinal(json, "element", location.element());
        Json.ordinal(json, "component", location.component());
        Json.ordinal(json, "repetition", location.repetition());
        Json.text(json, "loop", location.loop());
        Json.text(json, "path", location.path());
        json.writeNumberField("byteOffset", location.byteOffset());
        json.writeNumberField("line", location.line());
        Json.text(json, "cms1500", Place.of(location).box().orElse(null));
        json.writeEndObject();
    }

    private void acknowledgement(Acknowledgment acknowledgment) throws IOException {
        json.writeObjectFieldStart("acknowledgement");
        Json.text(json, "ta1", acknowledgment.ta1());
        Json.text(json, "999", acknowledgment.syntaxCode());
        Json.text(json, "277ca", acknowledgment.claimStatus());
        json.writeEndObject();
    }
}

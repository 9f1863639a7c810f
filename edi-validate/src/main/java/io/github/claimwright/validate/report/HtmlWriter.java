package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes the page: its claims as they are read, and what they come to behind them. */
final class HtmlWriter implements ReportWriter {
    private final OutputStream out;
    private final HtmlPage page = HtmlPage.load();
    private final JsonGenerator json;
    private final ReportOptions options;
    private final Map<String, Rule> broken = new TreeMap<>();
    private HtmlUnits units;

    HtmlWriter(OutputStream out, ReportOptions options) throws IOException {
        this.out = out;
        this.options = options;
        out.write(page.head().getBytes(StandardCharsets.UTF_8));
        json = Json.compact(out);
        json.setCharacterEscapes(new HtmlPage.Escapes());
        json.writeStartObject();
        json.writeStringField("tool", options.tool() + " " + options.version());
        json.writeBooleanField("valuesIncluded", options.showValues());
        json.writeArrayFieldStart("files");
        units = new HtmlUnits(json, options);
    }

    @Override
    public FileListener follow(String file) throws IOException {
        units = new HtmlUnits(json, options);
        json.writeStartObject();
        json.writeStringField("name", file);
        json.writeArrayFieldStart("units");
        return units;
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        units.end();
        report.findings().forEach(finding -> broken.putIfAbsent(finding.rule().id(), finding.rule()));
        json.writeStringField("profile", report.profile());
        json.writeStringField("verdict", report.isValid() ? "VALID" : "INVALID");
        json.writeObjectFieldStart("levels");
        for (SnipLevel level : SnipLevel.values()) {
            json.writeObjectFieldStart(Integer.toString(level.number()));
            json.writeStringField(
                    "verdict",
                    Objects.requireNonNull(report.levels().get(level)).name());
            Json.text(json, "reason", report.reasons().get(level));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("claims", report.counts().claims());
        json.writeNumberField("lines", report.counts().lines());
        json.writeNumberField("segments", report.counts().segments());
        json.writeNumberField("interchanges", report.counts().interchanges());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        rules();
        positions();
        json.writeEndObject();
        json.close();
        out.write(page.tail().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void rules() throws IOException {
        json.writeObjectFieldStart("rules");
        for (Rule rule : broken.values()) {
            json.writeObjectFieldStart(rule.id());
            json.writeNumberField("level", rule.level().number());
            json.writeStringField("title", rule.title());
            json.writeStringField("why", rule.why());
            json.writeStringField("mend", rule.mend());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Which elements of which segments fill boxes of the paper form: element, component, box, words. */
    private void positions() throws IOException {
        json.writeObjectFieldStart("positions");
        for (SegmentDef position : Guide.professional().segments()) {
            json.writeArrayFieldStart(Integer.toString(position.index()));
            for (int i = 1; i <= position.elements().size(); i++) {
                boxes(position.element(i), i);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void boxes(ElementDef element, int index) throws IOException {
        if (element.components().isEmpty()) {
            box(element, index, 0);
        }
        for (int i = 1; i <= element.components().size(); i++) {
            box(element.components().get(i - 1), index, i);
        }
    }

    private void box(ElementDef element, int index, int component) throws IOException {
        if (element.cms1500() != null) {
            json.writeStartArray();
            json.writeNumber(index);
            json.writeNumber(component);
            json.writeString(element.cms1500());
            json.writeString(element.phrase());
            json.writeEndArray();
        }
    }
}

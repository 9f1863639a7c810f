package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the page: its claims as they are read, and what they come to behind them. */
final class HtmlWriter implements ReportWriter {
    private final OutputStream out;
    private final HtmlPage page = HtmlPage.load();
    private final JsonGenerator json;
    private final HtmlTexts texts;
    private final ReportOptions options;
    private final HtmlLimit limit;
    private final Map<String, Rule> broken = new TreeMap<>();
    private @Nullable HtmlUnits units;

    HtmlWriter(OutputStream out, ReportOptions options, HtmlLimit limit) throws IOException {
        this.out = out;
        this.options = options;
        this.limit = limit;
        out.write(page.head().getBytes(StandardCharsets.UTF_8));
        json = Json.compact(out);
        json.setCharacterEscapes(new HtmlPage.Escapes());
        texts = new HtmlTexts(json);
        json.writeStartObject();
        json.writeStringField("tool", options.tool() + " " + options.version());
        json.writeBooleanField("valuesIncluded", options.showValues());
        json.writeArrayFieldStart("files");
    }

    @Override
    public FileListener follow(String file) throws IOException {
        return begin(file);
    }

    private HtmlUnits begin(String file) throws IOException {
        HtmlUnits begun = new HtmlUnits(json, texts, options.showValues(), limit.anew());
        json.writeStartObject();
        json.writeStringField("name", file);
        json.writeArrayFieldStart("units");
        units = begun;
        return begun;
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        followed(report).end();
        units = null;
        report.findings().forEach(finding -> broken.putIfAbsent(finding.rule().id(), finding.rule()));
        json.writeStringField("profile", report.profile());
        json.writeStringField("verdict", report.isValid() ? "VALID" : "INVALID");
        levels(report);
        counts(report.counts());
        json.writeEndObject();
    }

    /** What followed the file, or the findings alone when nobody did. */
    private HtmlUnits followed(ValidationReport report) throws IOException {
        HtmlUnits followed = units;
        if (followed == null) {
            followed = begin(report.file());
            report.findings().forEach(followed::found);
        }
        return followed;
    }

    private void levels(ValidationReport report) throws IOException {
        json.writeArrayFieldStart("levels");
        for (SnipLevel level : SnipLevel.values()) {
            json.writeStartObject();
            json.writeNumberField("number", level.number());
            json.writeStringField("title", level.title());
            json.writeStringField(
                    "verdict",
                    Objects.requireNonNull(report.levels().get(level)).name());
            Json.text(json, "reason", report.reasons().get(level));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void counts(Counts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("claims", counts.claims());
        json.writeNumberField("lines", counts.lines());
        json.writeNumberField("segments", counts.segments());
        json.writeNumberField("interchanges", counts.interchanges());
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        rules();
        HtmlGuide.write(json);
        texts.end();
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
}

package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.rule.Finding;
import java.io.IOException;

/** Writes findings: rule, severity, message, segment, element, place, box of the paper form. */
final class HtmlFindings {
    private final JsonGenerator json;
    private final HtmlTexts texts;
    private final boolean showValues;

    HtmlFindings(JsonGenerator json, HtmlTexts texts, boolean showValues) {
        this.json = json;
        this.texts = texts;
        this.showValues = showValues;
    }

    /** Writes a finding that was met so many times. */
    void write(Finding finding, long times) throws IOException {
        Place place = Place.of(finding.location());
        json.writeStartArray();
        texts.write(finding.rule().id());
        texts.write(finding.severity().name());
        texts.write(showValues ? finding.messageWithValues() : finding.message());
        json.writeNumber(finding.location().segment());
        json.writeNumber(finding.location().element());
        texts.write(place.words().orElse(""));
        texts.write(finding.location().tag().isEmpty() ? "" : place.reference());
        texts.write(place.box().orElse(""));
        json.writeNumber(times);
        json.writeEndArray();
    }
}

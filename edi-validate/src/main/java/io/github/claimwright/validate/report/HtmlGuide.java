package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what a page needs of the guide: the names of loops and segments, and which elements fill boxes of the paper form. */
final class HtmlGuide {
    private final JsonGenerator json;

    private HtmlGuide(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json) throws IOException {
        HtmlGuide guide = new HtmlGuide(json);
        guide.loops();
        guide.positions();
    }

    private void loops() throws IOException {
        Map<String, LoopDef> loops = new LinkedHashMap<>();
        for (SegmentDef position : Guide.professional().segments()) {
            loops.putIfAbsent(position.loop().id(), position.loop());
        }
        json.writeObjectFieldStart("loops");
        for (LoopDef loop : loops.values()) {
            json.writeStringField(loop.id(), loop.name());
        }
        json.writeEndObject();
    }

    /** By the number of the position: its name, then element, component, box and words of each that fills a box. */
    private void positions() throws IOException {
        json.writeArrayFieldStart("positions");
        for (SegmentDef position : Guide.professional().segments()) {
            json.writeStartArray();
            json.writeString(position.name());
            for (int i = 1; i <= position.elements().size(); i++) {
                boxes(position.element(i), i);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void boxes(ElementDef element, int index) throws IOException {
        box(element, index, 0);
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
            json.writeString(element.name());
            json.writeEndArray();
        }
    }
}

package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what one unit holds: its loops and its segments. A value that is not to be seen is null. */
final class HtmlUnit {
    private final JsonGenerator json;
    private final HtmlTexts texts;
    private final boolean showValues;

    HtmlUnit(JsonGenerator json, HtmlTexts texts, boolean showValues) {
        this.json = json;
        this.texts = texts;
        this.showValues = showValues;
    }

    /**
     * Writes a unit into an object that is open.
     *
     * @param unplaced segments that stand in the unit and in none of its loops
     */
    void write(LoopNode unit, List<SegmentNode> unplaced) throws IOException {
        List<LoopNode> loops = new ArrayList<>();
        collect(unit, loops);
        if (HtmlUnits.isClaim(unit)) {
            claim(unit);
        }
        json.writeFieldName("payer");
        texts.write(payer(unit));
        loops(unit, loops);
        segments(loops, unplaced);
    }

    private static void collect(LoopNode loop, List<LoopNode> loops) {
        loops.add(loop);
        loop.children().forEach(child -> collect(child, loops));
    }

    private void claim(LoopNode unit) throws IOException {
        json.writeStringField(
                "claim", unit.segment("CLM").map(clm -> clm.text(1)).orElse(""));
        json.writeStringField(
                "total", unit.segment("CLM").map(clm -> clm.text(2)).orElse(""));
    }

    private static String payer(LoopNode unit) {
        return unit.enclosing("2000B")
                .flatMap(subscriber -> subscriber.child("2010BB"))
                .flatMap(loop -> loop.segment("NM1"))
                .map(name -> name.text(3))
                .orElse("");
    }

    /** Id, number and depth of each loop. */
    private void loops(LoopNode unit, List<LoopNode> loops) throws IOException {
        json.writeArrayFieldStart("loops");
        for (LoopNode loop : loops) {
            json.writeStartArray();
            json.writeString(loop.id());
            json.writeNumber(loop.number());
            json.writeNumber(depth(loop, unit));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static int depth(LoopNode loop, LoopNode unit) {
        int depth = 0;
        for (LoopNode at = loop; at != null && at != unit; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private void segments(List<LoopNode> loops, List<SegmentNode> unplaced) throws IOException {
        List<SegmentNode> all = new ArrayList<>(unplaced);
        loops.forEach(loop -> all.addAll(loop.segments()));
        all.sort(Comparator.comparingLong(SegmentNode::ordinal));
        if (!all.isEmpty()) {
            delimiters(all.get(0).delimiters());
        }
        json.writeArrayFieldStart("segments");
        int loop = 0; // what has no loop stands where the segment before it stood
        for (SegmentNode segment : all) {
            loop = segment.loop() == null ? loop : loops.indexOf(segment.loop());
            segment(segment, loop);
        }
        json.writeEndArray();
    }

    /** Between elements, between components, and at the end of a segment. */
    private void delimiters(Delimiters used) throws IOException {
        json.writeArrayFieldStart("delimiters");
        json.writeString(Wording.printable(String.valueOf(used.element())));
        json.writeString(Wording.printable(String.valueOf(used.component())));
        json.writeString(Character.isISOControl(used.segment()) ? "" : String.valueOf(used.segment()));
        json.writeEndArray();
    }

    /** Loop, number in the file, position in the guide, id, then the elements. */
    private void segment(SegmentNode segment, int loop) throws IOException {
        SegmentDef position = segment.definition();
        json.writeStartArray();
        json.writeNumber(loop);
        json.writeNumber(segment.ordinal());
        json.writeNumber(position == null ? -1 : position.index());
        json.writeString(segment.tag());
        for (int i = 1; i <= segment.elements(); i++) {
            element(segment, i);
        }
        json.writeEndArray();
    }

    private void element(SegmentNode segment, int element) throws IOException {
        int components = segment.components(element);
        if (components <= 1) {
            value(segment, element, SegmentText.onlyComponent(segment, element), segment.text(element));
            return;
        }
        json.writeStartArray();
        for (int i = 1; i <= components; i++) {
            value(segment, element, i, segment.text(element, i));
        }
        json.writeEndArray();
    }

    private void value(SegmentNode segment, int element, int component, String text) throws IOException {
        if (text.isEmpty() || !PatientValues.mayHold(segment, element, component)) {
            json.writeString(text);
        } else if (showValues) {
            json.writeStartObject();
            json.writeStringField("p", text);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }
}

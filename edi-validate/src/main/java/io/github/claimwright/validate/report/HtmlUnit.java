package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes one unit: its loops, its segments, its findings. A value that is not to be seen is null. */
final class HtmlUnit {
    private final JsonGenerator json;
    private final boolean showValues;

    HtmlUnit(JsonGenerator json, boolean showValues) {
        this.json = json;
        this.showValues = showValues;
    }

    /** Writes a unit whose parent has the index; -1 for none. */
    void write(LoopNode unit, int parent, List<Finding> findings) throws IOException {
        List<LoopNode> loops = new ArrayList<>();
        collect(unit, loops);
        json.writeStartObject();
        if (parent >= 0) {
            json.writeNumberField("parent", parent);
        }
        head(unit);
        loops(unit, loops);
        segments(loops);
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            write(finding, 1);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void collect(LoopNode loop, List<LoopNode> loops) {
        loops.add(loop);
        loop.children().forEach(child -> collect(child, loops));
    }

    private void head(LoopNode unit) throws IOException {
        if (unit.id().equals("2300")) {
            SegmentNode clm = unit.segment("CLM").orElse(null);
            json.writeStringField("claim", clm == null ? "" : clm.text(1));
            json.writeStringField("total", clm == null ? "" : clm.text(2));
        }
        String payer = unit.enclosing("2000B")
                .flatMap(subscriber -> subscriber.child("2010BB"))
                .flatMap(loop -> loop.segment("NM1"))
                .map(nm1 -> nm1.text(3))
                .orElse("");
        json.writeStringField("payer", payer);
        SegmentNode first = unit.segments().isEmpty() ? null : unit.segments().get(0);
        json.writeStringField(
                "delimiters",
                first == null
                        ? "*:~"
                        : "" + first.delimiters().element() + first.delimiters().component() + terminator(first));
    }

    private static String terminator(SegmentNode segment) {
        char end = segment.delimiters().segment();
        return Character.isISOControl(end) ? "" : String.valueOf(end);
    }

    /** Id, number, name and depth of each loop. */
    private void loops(LoopNode unit, List<LoopNode> loops) throws IOException {
        json.writeArrayFieldStart("loops");
        for (LoopNode loop : loops) {
            json.writeStartArray();
            json.writeString(loop.id());
            json.writeNumber(loop.number());
            json.writeString(loop.definition().name());
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

    private void segments(List<LoopNode> loops) throws IOException {
        List<SegmentNode> all = new ArrayList<>();
        loops.forEach(loop -> all.addAll(loop.segments()));
        all.sort(Comparator.comparingLong(SegmentNode::ordinal));
        json.writeArrayFieldStart("segments");
        for (SegmentNode segment : all) {
            segment(segment, loops.indexOf(segment.loop()));
        }
        json.writeEndArray();
    }

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
            value(segment, element, isComposite(segment, element) ? 1 : 0, segment.text(element));
            return;
        }
        json.writeStartArray();
        for (int i = 1; i <= components; i++) {
            value(segment, element, i, segment.text(element, i));
        }
        json.writeEndArray();
    }

    private static boolean isComposite(SegmentNode segment, int element) {
        SegmentDef position = segment.definition();
        return position != null
                && element <= position.elements().size()
                && position.element(element).isComposite();
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

    /** Writes a finding that was met so many times. */
    void write(Finding finding, int times) throws IOException {
        Place place = Place.of(finding.location());
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("message", showValues ? finding.messageWithValues() : finding.message());
        json.writeNumberField("segment", finding.location().segment());
        json.writeNumberField("element", finding.location().element());
        json.writeStringField(
                "place",
                place.words()
                        .map(words -> words + " (" + place.notation() + ")")
                        .orElse(place.notation()));
        if (times > 1) {
            json.writeNumberField("times", times);
        }
        json.writeEndObject();
    }
}

package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes StAEDI's schema of the guide: a standard half that says where segments may stand and how elements are formed, and
 * an implementation half that says everything else, so that each fact is said, and each breach reported, once.
 */
final class SchemaOfGuide {
    private final Guide guide;
    private final XmlText xml = new XmlText();

    private SchemaOfGuide(Guide guide) {
        this.guide = guide;
    }

    /** The text of the schema. */
    static String of(Guide guide) {
        return new SchemaOfGuide(guide).text();
    }

    private String text() {
        xml.comment("Professional claims (837P), " + guide.version() + ", for StAEDI. Made from the guide's data: "
                + "mvn -pl edi-validate -am test -Dupdate. What it can and cannot say: docs/staedi.md.");
        xml.begin("schema", "xmlns", "http://xlate.io/EDISchema/v4");
        LoopDef root = guide.root();
        List<StandardLoop> loops = StandardLoop.in(List.of(root));
        standard(root, loops);
        implementation(root, loops);
        new SchemaTypes(guide).writeTo(xml);
        return xml.end().toString();
    }

    private void standard(LoopDef root, List<StandardLoop> loops) {
        xml.begin("transaction").begin("sequence");
        body(root).forEach(segment -> standardSegment(segment.tag()));
        loops.forEach(this::standardLoop);
        xml.end().end();
    }

    private void standardLoop(StandardLoop loop) {
        xml.begin("loop", "code", loop.code(), "maxOccurs", FlatSegment.UNBOUNDED);
        xml.begin("sequence");
        loop.tags().forEach(this::standardSegment);
        loop.children().forEach(this::standardLoop);
        xml.end().end();
    }

    private void standardSegment(String tag) {
        xml.empty("segment", "type", tag, "maxOccurs", FlatSegment.UNBOUNDED);
    }

    private void implementation(LoopDef root, List<StandardLoop> loops) {
        xml.begin("implementation").begin("sequence");
        body(root).forEach(segment -> segment(root, segment));
        loops.forEach(loop -> loops(loop, loop.loops()));
        xml.end().end();
    }

    /** ST and SE belong to StAEDI's own control schema. */
    private static List<FlatSegment> body(LoopDef root) {
        return FlatSegment.of(root).stream()
                .filter(segment -> segment.variants().stream().noneMatch(SchemaOfGuide::isControl))
                .toList();
    }

    private static boolean isControl(SegmentDef segment) {
        return segment.tag().equals("ST") || segment.tag().equals("SE");
    }

    private void loops(StandardLoop type, List<LoopDef> loops) {
        loops.forEach(loop -> loop(type, loop, loops.size()));
        if (loops.size() > 1 && !StandardLoop.isLevel(loops.get(0))) {
            catchAll(type, loops.get(0));
        }
    }

    /** Takes loops that are none of those above, so that StAEDI does not lose its place; whoever reads it reports them. */
    private void catchAll(StandardLoop type, LoopDef sibling) {
        String id = sibling.id();
        xml.empty(
                "loop",
                "code",
                id.substring(0, id.length() - 1) + "Z",
                "type",
                type.code(),
                "minOccurs",
                0,
                "maxOccurs",
                FlatSegment.UNBOUNDED,
                "title",
                "a loop that has no place here");
    }

    private void loop(StandardLoop type, LoopDef loop, int siblings) {
        xml.begin(
                "loop",
                "code",
                loop.id(),
                "type",
                type.code(),
                "minOccurs",
                isCertain(loop) ? 1 : 0,
                "maxOccurs",
                Math.min(loop.maxRepeat(), FlatSegment.UNBOUNDED),
                "discriminator",
                siblings > 1 ? selecting(loop).element() : "",
                "title",
                loop.name());
        xml.begin("sequence");
        FlatSegment.of(loop).forEach(segment -> segment(loop, segment));
        for (StandardLoop child : type.children()) {
            loops(child, child.within(loop));
        }
        xml.end().end();
    }

    /** Whether it is missing wherever it is not sent: a claim may stand in either of two loops. */
    private static boolean isCertain(LoopDef loop) {
        return loop.usage() == Usage.REQUIRED && loop.parents().size() == 1;
    }

    private static Qualifier.Condition selecting(LoopDef loop) {
        Qualifier qualifier = loop.first().qualifier();
        if (qualifier == null) {
            throw new IllegalStateException(loop + " cannot be told from its siblings");
        }
        return qualifier.decisive();
    }

    private void segment(LoopDef loop, FlatSegment segment) {
        xml.begin(
                "segment",
                "type",
                segment.tag(),
                "code",
                loop.id() + "-" + segment.tag(),
                "minOccurs",
                segment.min(),
                "maxOccurs",
                segment.max(),
                "title",
                segment.title());
        sequence(segment.elements());
        xml.end();
    }

    private void sequence(List<FlatElement> elements) {
        xml.begin("sequence");
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).isUsed()) {
                element(i + 1, elements.get(i));
            }
        }
        xml.end();
    }

    private void element(int position, FlatElement element) {
        String kind = element.any().isComposite() ? "composite" : "element";
        Object[] attributes = {"position", position, "minOccurs", element.isRequired() ? 1 : 0};
        List<String> codes = element.codes();
        if (element.any().isComposite()) {
            xml.begin(kind, attributes);
            sequence(element.components());
            xml.end();
        } else if (codes.isEmpty()) {
            xml.empty(kind, attributes);
        } else {
            xml.begin(kind, attributes).begin("enumeration");
            xml.texts("value", codes).end().end();
        }
    }

    /** All segments of the schema, for the types behind them. */
    static List<SegmentDef> segments(Guide guide) {
        List<SegmentDef> segments = new ArrayList<>();
        for (SegmentDef segment : guide.segments()) {
            boolean outside =
                    segment.loop().id().equals("ISA") || segment.loop().id().equals("GS");
            if (!outside && !isControl(segment)) {
                segments.add(segment);
            }
        }
        return segments;
    }
}

package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.SyntaxNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The types behind the schema's segments, each cut behind the last position that the guide uses anywhere. */
final class SchemaTypes {
    private final Map<String, List<SegmentDef>> segments = new TreeMap<>();
    private final Map<String, List<ElementDef>> composites = new TreeMap<>();
    private final Map<String, ElementDef> elements = new TreeMap<>();

    SchemaTypes(Guide guide) {
        for (SegmentDef segment : SchemaOfGuide.segments(guide)) {
            segments.computeIfAbsent(segment.tag(), tag -> new ArrayList<>()).add(segment);
        }
        segments.keySet().forEach(tag -> flat(tag).forEach(this::collect));
    }

    private List<FlatElement> flat(String tag) {
        return new FlatSegment(tag, segments.get(tag)).elements();
    }

    private void collect(FlatElement element) {
        ElementDef any = element.any();
        if (any.isComposite()) {
            composites
                    .computeIfAbsent(any.dataElement(), code -> new ArrayList<>())
                    .addAll(element.variants());
            element.components().forEach(this::collect);
        } else {
            elements.putIfAbsent(any.dataElement(), any);
        }
    }

    void writeTo(XmlText xml) {
        elements.values().forEach(element -> element(xml, element));
        composites.forEach((code, variants) -> composite(xml, code, new FlatElement(variants)));
        segments.forEach((tag, variants) -> segment(xml, tag, variants));
    }

    private static void element(XmlText xml, ElementDef element) {
        xml.empty(
                "elementType",
                "name",
                name(element),
                "code",
                element.dataElement(),
                "base",
                base(element.type()),
                "minLength",
                element.min(),
                "maxLength",
                element.max());
    }

    private static String name(ElementDef element) {
        return element.isComposite() ? element.dataElement() : "E" + element.dataElement();
    }

    private static String base(DataType type) {
        return switch (type) {
            case ID -> "identifier";
            case AN -> "string";
            case N0 -> "numeric";
            case R -> "decimal";
            case DT -> "date";
            case TM -> "time";
            case COMPOSITE -> throw new IllegalArgumentException("a composite is no simple type");
        };
    }

    private static void composite(XmlText xml, String code, FlatElement element) {
        List<FlatElement> components = element.components();
        xml.begin("compositeType", "name", code);
        sequence(xml, components);
        Set<SyntaxNote> notes = distinct(element.variants().stream()
                .flatMap(variant -> variant.notes().stream())
                .toList());
        notes(xml, notes, components.size());
        xml.end();
    }

    private void segment(XmlText xml, String tag, List<SegmentDef> variants) {
        xml.begin("segmentType", "name", tag);
        List<FlatElement> flat = flat(tag);
        sequence(xml, flat);
        Set<SyntaxNote> notes = distinct(variants.stream()
                .flatMap(variant -> variant.openNotes().stream())
                .toList());
        notes(xml, notes, flat.size());
        xml.end();
    }

    private static void sequence(XmlText xml, List<FlatElement> elements) {
        xml.begin("sequence");
        for (FlatElement element : elements) {
            ElementDef any = element.any();
            xml.empty(
                    any.isComposite() ? "composite" : "element",
                    "type",
                    name(any),
                    "maxOccurs",
                    any.repetitions() == 1 ? "" : any.repetitions());
        }
        xml.end();
    }

    /** Notes are the same when they read the same. */
    private static Set<SyntaxNote> distinct(Collection<SyntaxNote> notes) {
        Map<String, SyntaxNote> byText = new TreeMap<>();
        notes.forEach(note -> byText.putIfAbsent(note.toString(), note));
        return new LinkedHashSet<>(byText.values());
    }

    private static void notes(XmlText xml, Set<SyntaxNote> notes, int size) {
        for (SyntaxNote note : notes) {
            List<Integer> positions = note.positions().stream()
                    .filter(position -> position <= size)
                    .toList();
            if (positions.size() > 1 && isWhole(note, positions)) {
                xml.begin("syntax", "type", type(note.relation()));
                xml.texts("position", positions.stream().map(String::valueOf).toList());
                xml.end();
            }
        }
    }

    /** Whether cutting positions off leaves the note meaning the same, because they are never sent. */
    private static boolean isWhole(SyntaxNote note, List<Integer> kept) {
        boolean cut = kept.size() < note.positions().size();
        boolean alternatives = note.relation() == SyntaxNote.Relation.REQUIRED
                || note.relation() == SyntaxNote.Relation.LIST
                || note.relation() == SyntaxNote.Relation.EXCLUSIVE;
        return !cut || alternatives;
    }

    private static String type(SyntaxNote.Relation relation) {
        return switch (relation) {
            case PAIRED -> "paired";
            case REQUIRED -> "required";
            case EXCLUSIVE -> "exclusion";
            case CONDITIONAL -> "conditional";
            case LIST -> "list";
        };
    }
}

package io.github.claimwright.writer.check;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the elements of one segment against the guide: which there must be, which there may be, and their texts. */
final class SegmentCheck {
    private final WritableText writable;

    SegmentCheck(WritableText writable) {
        this.writable = writable;
    }

    @Nullable
    SegmentFault fault(Segment segment, SegmentDef place) {
        List<Element> elements = segment.elements();
        List<ElementDef> definitions = place.elements();
        if (elements.size() > definitions.size()) {
            return SegmentFault.whole(place, new TextFault("has more elements than X12 has", "leave out the rest"));
        }
        long present = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (!element.isAbsent()) {
                present |= SyntaxNote.bit(i + 1);
                SegmentFault fault = fault(element, definitions.get(i));
                if (fault != null) {
                    return fault;
                }
            }
        }
        long missing = place.required() & ~present;
        return missing == 0
                ? broken(place.openNotes(), definitions, present)
                : SegmentFault.of(place.element(Long.numberOfTrailingZeros(missing)), TextFault.MISSING);
    }

    private @Nullable SegmentFault fault(Element element, ElementDef definition) {
        if (definition.usage() == Usage.NOT_USED) {
            return SegmentFault.of(definition, TextFault.NOT_USED);
        }
        if (element instanceof Element.Composite composite) {
            return fault(composite, definition);
        }
        return textFault(((Element.Simple) element).value(), definition);
    }

    private @Nullable SegmentFault fault(Element.Composite composite, ElementDef definition) {
        List<ElementDef> components = definition.components();
        if (composite.components().size() > components.size()) {
            return SegmentFault.of(definition, new TextFault("has more components than X12 has", "leave out the rest"));
        }
        long present = 0;
        for (int i = 0; i < components.size(); i++) {
            String text = Values.text(composite, i + 1);
            SegmentFault fault = fault(text, components.get(i));
            if (fault != null) {
                return fault;
            }
            present |= text.isEmpty() ? 0 : SyntaxNote.bit(i + 1);
        }
        return broken(definition.notes(), components, present);
    }

    private @Nullable SegmentFault fault(String component, ElementDef definition) {
        if (component.isEmpty()) {
            return definition.usage() == Usage.REQUIRED ? SegmentFault.of(definition, TextFault.MISSING) : null;
        }
        return definition.usage() == Usage.NOT_USED
                ? SegmentFault.of(definition, TextFault.NOT_USED)
                : textFault(component, definition);
    }

    private @Nullable SegmentFault textFault(String text, ElementDef definition) {
        if (!writable.accepts(text)) {
            return SegmentFault.of(definition, writable.fault(text));
        }
        TextFault fault = ElementCheck.fault(text, definition);
        return fault == null ? null : SegmentFault.of(definition, fault);
    }

    private static @Nullable SegmentFault broken(List<SyntaxNote> notes, List<ElementDef> definitions, long present) {
        for (SyntaxNote note : notes) {
            int blamed = note.blamed(present);
            if (blamed > 0) {
                boolean surplus = note.relation() == SyntaxNote.Relation.EXCLUSIVE;
                return SegmentFault.of(definitions.get(blamed - 1), surplus ? TextFault.NOT_USED : TextFault.MISSING);
            }
        }
        return null;
    }

    /** Text that the interchange cannot carry, in a segment that nothing else is asked of. */
    @Nullable
    SegmentFault foreignText(Segment segment, @Nullable SegmentDef place) {
        for (int i = 1; i <= segment.elements().size(); i++) {
            Element element = segment.elements().get(i - 1);
            int components = element instanceof Element.Composite composite
                    ? composite.components().size()
                    : 0;
            for (int component = Math.min(components, 1); component <= components; component++) {
                String text = Values.text(segment, i, component);
                if (!writable.carries(text)) {
                    return new SegmentFault(
                            reference(segment, i, component), name(place, i, component), writable.fault(text));
                }
            }
        }
        return null;
    }

    private static String reference(Segment segment, int element, int component) {
        String reference = "%s%02d".formatted(segment.tag(), element);
        return component == 0 ? reference : reference + "-" + component;
    }

    private static String name(@Nullable SegmentDef place, int element, int component) {
        if (place == null || element > place.elements().size()) {
            return "field";
        }
        ElementDef definition = place.element(element);
        return component == 0 || component > definition.components().size()
                ? definition.phrase()
                : definition.components().get(component - 1).phrase();
    }
}

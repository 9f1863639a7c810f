package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element definition while its lines are still being read: not used until a line says so. */
final class ElementDraft {
    private final SegmentDraft segment;
    private final int position;
    private final int component;
    private final StandardSegment.Part standard;
    private @Nullable List<ElementDraft> components;
    private String name;
    private Usage usage = Usage.NOT_USED;
    private Values values = Values.ANY;
    private @Nullable PracticalLimit limit;
    private @Nullable String cms1500;
    private List<Dispute> disputes = List.of();

    ElementDraft(SegmentDraft segment, int position, int component, StandardSegment.Part standard) {
        this.segment = segment;
        this.position = position;
        this.component = component;
        this.standard = standard;
        this.name = standard.element().name();
    }

    /** Takes over what a line says. */
    void apply(ElementLine line) {
        use(line.usage() == null ? usage : line.usage());
        values = line.values() == null ? values : line.values();
        name = line.name() == null ? name : fill(fill(line.name(), '%', segment.name()), '#', position);
        limit = line.limit() == null ? limit : line.limit();
        cms1500 = line.box() == null ? cms1500 : line.box();
        disputes = line.disputes().isEmpty() ? disputes : line.disputes();
    }

    /** Sets the usage; what is not used forgets the codes and limits of its body. */
    private void use(Usage newUsage) {
        usage = newUsage;
        if (newUsage == Usage.NOT_USED) {
            values = Values.ANY;
            limit = null;
        }
    }

    private static String fill(String text, char mark, Object value) {
        int at = text.indexOf(mark);
        return at < 0
                ? text
                : new StringBuilder(text).replace(at, at + 1, value.toString()).toString();
    }

    /** Lets the element hold only codes that select the segment. */
    void select(Values selecting) {
        values = selecting;
    }

    /** A component by its position from 1. */
    ElementDraft component(int number) {
        List<ElementDraft> drafts = drafts();
        if (number < 1 || number > drafts.size()) {
            throw new IllegalArgumentException(standard.element().number() + " has no component " + number);
        }
        return drafts.get(number - 1);
    }

    private List<ElementDraft> drafts() {
        List<ElementDraft> drafts = components;
        if (drafts == null) {
            drafts = new ArrayList<>(standard.components().size());
            for (StandardSegment.Part part : standard.components()) {
                drafts.add(new ElementDraft(segment, position, drafts.size() + 1, part));
            }
            components = drafts;
        }
        return drafts;
    }

    /** The components, unless the whole composite is unused. */
    List<ElementDef> defineComponents(String subject) {
        if (usage == Usage.NOT_USED || standard.components().isEmpty()) {
            return List.of();
        }
        List<ElementDef> defined = new ArrayList<>(standard.components().size());
        for (ElementDraft draft : drafts()) {
            defined.add(new ElementDef(subject, draft));
        }
        return List.copyOf(defined);
    }

    String tag() {
        return segment.tag();
    }

    int position() {
        return position;
    }

    int component() {
        return component;
    }

    DataElement standard() {
        return standard.element();
    }

    List<SyntaxNote> notes() {
        return standard.notes();
    }

    int repetitions() {
        return standard.repetitions();
    }

    Usage usage() {
        return usage;
    }

    @Nullable
    CodeList codes() {
        return values.codes();
    }

    String name() {
        return name;
    }

    Narrowing narrowing() {
        return values.isAny() && limit == null && cms1500 == null && disputes.isEmpty()
                ? Narrowing.NONE
                : new Narrowing(values, limit, cms1500, disputes);
    }
}

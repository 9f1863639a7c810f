package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element definition while its lines are still being read: not used until a line says so. */
final class ElementDraft {
    private final SegmentDraft segment;
    private final int position;
    private final int component;
    private final DataElement standard;
    private final List<ElementDraft> components = new ArrayList<>();
    private final List<SyntaxNote> notes;
    private String name;
    private Usage usage = Usage.NOT_USED;
    private @Nullable CodeList codes;
    private @Nullable CodeSet codeSet;
    private @Nullable PracticalLimit limit;
    private @Nullable String cms1500;
    private List<Dispute> disputes = List.of();

    ElementDraft(SegmentDraft segment, int position, int component, DataElement standard, List<SyntaxNote> notes) {
        this.segment = segment;
        this.position = position;
        this.component = component;
        this.standard = standard;
        this.notes = notes;
        this.name = standard.name();
    }

    void addComponent(ElementDraft draft) {
        components.add(draft);
    }

    /** Sets the usage; what is not used forgets the codes and limits of its body. */
    void use(Usage newUsage) {
        usage = newUsage;
        if (newUsage == Usage.NOT_USED) {
            codes(null, null);
            limit = null;
        }
    }

    void call(String newName) {
        name = newName;
    }

    void codes(@Nullable CodeList newCodes, @Nullable CodeSet newCodeSet) {
        codes = newCodes;
        codeSet = newCodeSet;
    }

    void limit(PracticalLimit newLimit) {
        limit = newLimit;
    }

    void box(@Nullable String newBox) {
        cms1500 = newBox == null ? cms1500 : newBox;
    }

    void dispute(List<Dispute> newDisputes) {
        disputes = newDisputes.isEmpty() ? disputes : newDisputes;
    }

    /** A component by its position from 1. */
    ElementDraft component(int number) {
        if (number < 1 || number > components.size()) {
            throw new IllegalArgumentException(standard.number() + " has no component " + number);
        }
        return components.get(number - 1);
    }

    /** The components, unless the whole composite is unused. */
    List<ElementDef> defineComponents(String subject) {
        if (usage == Usage.NOT_USED || components.isEmpty()) {
            return List.of();
        }
        List<ElementDef> defined = new ArrayList<>(components.size());
        for (ElementDraft draft : components) {
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
        return standard;
    }

    Usage usage() {
        return usage;
    }

    @Nullable CodeList codes() {
        return codes;
    }

    List<SyntaxNote> notes() {
        return notes;
    }

    /** The name, with the segment's name for {@code %} and the position for {@code #}. */
    String name() {
        return fill(fill(name, '%', segment.name()), '#', String.valueOf(position));
    }

    private static String fill(String text, char mark, String value) {
        int at = text.indexOf(mark);
        return at < 0 ? text : new StringBuilder(text).replace(at, at + 1, value).toString();
    }

    Narrowing narrowing() {
        return codes == null && codeSet == null && limit == null && cms1500 == null && disputes.isEmpty()
                ? Narrowing.NONE
                : new Narrowing(codes, codeSet, limit, cms1500, disputes);
    }
}

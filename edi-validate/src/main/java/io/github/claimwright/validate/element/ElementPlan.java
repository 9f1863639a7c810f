package io.github.claimwright.validate.element;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.PracticalLimit;
import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.guide.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one element or component has to be, laid out for judging. */
final class ElementPlan {
    private final ElementDef definition;
    private final String place;
    private final Form form;
    private final int min;
    private final int max;
    private final @Nullable CodeList codes;
    private final @Nullable PracticalLimit limit;
    private final boolean day;
    private final boolean range;
    private final ElementPlan[] components;
    private final SyntaxNote[] notes;
    private final long required;
    private final long unused;

    /**
     * Lays out an element.
     *
     * @param before the element before it, which may say in which format it is; null for the first one
     */
    ElementPlan(ElementDef definition, LoopDef loop, Selection selection, @Nullable ElementDef before) {
        this.definition = definition;
        this.place = loop.id() + " " + definition.reference();
        this.form = Form.of(definition, selection);
        this.min = definition.min();
        this.max = definition.max();
        this.codes = definition.codes();
        this.limit = definition.limit();
        this.day = takes(before, DateJudge.DAY);
        this.range = takes(before, DateJudge.RANGE);
        List<ElementDef> parts = definition.components();
        this.components = new ElementPlan[parts.size()];
        for (int i = 0; i < components.length; i++) {
            boolean selects = selection == Selection.FIRST_COMPONENT && i == 0;
            ElementDef part = parts.get(i);
            components[i] = new ElementPlan(part, loop, selects ? Selection.ELEMENT : Selection.NONE, null);
        }
        this.notes = definition.notes().toArray(new SyntaxNote[0]);
        this.required = with(Usage.REQUIRED, parts) & ~(selection == Selection.FIRST_COMPONENT ? SyntaxNote.bit(1) : 0);
        this.unused = with(Usage.NOT_USED, parts);
    }

    private static boolean takes(@Nullable ElementDef before, String code) {
        CodeList codes = before == null ? null : before.codes();
        return codes == null || codes.contains(code);
    }

    private static long with(Usage usage, List<ElementDef> parts) {
        long bits = 0;
        for (ElementDef part : parts) {
            bits |= part.usage() == usage ? SyntaxNote.bit(part.component()) : 0;
        }
        return bits;
    }

    ElementDef definition() {
        return definition;
    }

    /** Loop and element, such as {@code 2010BA NM103}. */
    String place() {
        return place;
    }

    boolean isUsed() {
        return form != Form.UNUSED;
    }

    boolean isComposite() {
        return form == Form.COMPOSITE;
    }

    Form form() {
        return form;
    }

    int min() {
        return min;
    }

    int max() {
        return max;
    }

    @Nullable
    CodeList codes() {
        return codes;
    }

    @Nullable
    PracticalLimit limit() {
        return limit;
    }

    /** Whether it is text without limits but its length, and the bytes are sound: most elements are. */
    boolean isSoundText(byte[] bytes, int start, int end) {
        int length = end - start;
        return form == Form.TEXT
                && limit == null
                && length >= min
                && length <= max
                && bytes[start] != ' '
                && bytes[end - 1] != ' ';
    }

    /** Whether the element before it may say that this one is a day. */
    boolean mayBeDay() {
        return day;
    }

    /** Whether the element before it may say that this one is a range of days. */
    boolean mayBeRange() {
        return range;
    }

    /** How many components X12 defines. */
    int size() {
        return components.length;
    }

    /** A component by its position from 1. */
    ElementPlan component(int number) {
        return components[number - 1];
    }

    SyntaxNote[] notes() {
        return notes;
    }

    long required() {
        return required;
    }

    long unused() {
        return unused;
    }
}

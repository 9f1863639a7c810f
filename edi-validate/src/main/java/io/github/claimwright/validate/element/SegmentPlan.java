package io.github.claimwright.validate.element;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.SyntaxNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the elements of one segment position have to be, laid out for judging. */
final class SegmentPlan {
    private final ElementPlan[] elements;
    private final SyntaxNote[] notes;
    private final long required;
    private final long unused;
    private final long values;

    SegmentPlan(SegmentDef position) {
        List<ElementDef> definitions = position.elements();
        elements = new ElementPlan[definitions.size()];
        boolean control = isControl(position);
        long selecting = 0;
        for (int i = 0; i < elements.length; i++) {
            Selection selection = control ? Selection.ALL : selection(position.qualifier(), i + 1);
            ElementDef before = i == 0 ? null : definitions.get(i - 1);
            elements[i] = new ElementPlan(definitions.get(i), position.loop(), selection, before);
            selecting |= selection == Selection.ELEMENT ? SyntaxNote.bit(i + 1) : 0;
        }
        notes = position.openNotes().toArray(new SyntaxNote[0]);
        // an empty qualifier was said to be wrong when the segment was placed
        required = control ? 0 : position.required() & ~selecting;
        unused = position.unused();
        values = values(position.notes());
    }

    /** The elements that are sent only together with the one right before them. */
    private static long values(List<SyntaxNote> notes) {
        long values = 0;
        for (SyntaxNote note : notes) {
            List<Integer> pair = note.positions();
            boolean adjacent = pair.size() == 2 && pair.get(1) == pair.get(0) + 1;
            values |= adjacent && note.relation() == SyntaxNote.Relation.PAIRED ? SyntaxNote.bit(pair.get(1)) : 0;
        }
        return values;
    }

    /** The envelopes judge the values of ST and SE. */
    private static boolean isControl(SegmentDef position) {
        LoopDef loop = position.loop();
        boolean inGroup = loop.parents().stream().anyMatch(parent -> parent.id().equals("GS"));
        return position.tag().equals("SE") || (inGroup && position == loop.first());
    }

    private static Selection selection(@Nullable Qualifier qualifier, int element) {
        if (qualifier != null) {
            for (Qualifier.Condition condition : qualifier.conditions()) {
                if (condition.element() == element) {
                    return condition.component() == 0 ? Selection.ELEMENT : Selection.FIRST_COMPONENT;
                }
            }
        }
        return Selection.NONE;
    }

    /** How many elements X12 defines. */
    int size() {
        return elements.length;
    }

    /** An element by its position from 1. */
    ElementPlan element(int position) {
        return elements[position - 1];
    }

    long required() {
        return required;
    }

    long unused() {
        return unused;
    }

    /** The element that goes with another one and stands right before it, as a bit; 0 when there is none. */
    long qualifierOf(int element) {
        return (values & SyntaxNote.bit(element)) >>> 1;
    }

    boolean hasNotes() {
        return notes.length > 0;
    }

    SyntaxNote[] notes() {
        return notes;
    }
}

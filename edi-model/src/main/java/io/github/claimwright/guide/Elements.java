package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;

/** Sets of element positions as bits, and which conditions they leave open. */
final class Elements {
    private Elements() {}

    /** The positions of the elements with a usage. */
    static long with(Usage usage, List<ElementDef> elements) {
        long set = 0;
        for (int i = 0; i < elements.size(); i++) {
            set |= elements.get(i).usage() == usage ? SyntaxNote.bit(i + 1) : 0;
        }
        return set;
    }

    /** The notes that usage alone does not settle. */
    static List<SyntaxNote> open(List<SyntaxNote> notes, List<ElementDef> elements) {
        if (notes.isEmpty()) {
            return notes;
        }
        long required = with(Usage.REQUIRED, elements);
        long possible = required | with(Usage.SITUATIONAL, elements);
        List<SyntaxNote> open = new ArrayList<>();
        for (SyntaxNote note : notes) {
            if (!note.settledBy(required, possible)) {
                open.add(note);
            }
        }
        return List.copyOf(open);
    }
}

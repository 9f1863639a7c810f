package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment of the X12 standard.
 *
 * @param parts its elements in order
 * @param notes the conditions between them
 */
record StandardSegment(List<Part> parts, List<SyntaxNote> notes) {

    /**
     * An element of a standard segment.
     *
     * @param element the data element
     * @param components its components when it is a composite
     * @param notes the conditions between the components
     * @param repetitions how often it may repeat
     */
    record Part(DataElement element, List<Part> components, List<SyntaxNote> notes, int repetitions) {

        /** The same element, repeating this often. */
        Part repeating(int times) {
            return new Part(element, components, notes, times);
        }
    }

    /** Drafts of all elements, none of them used yet. */
    List<ElementDraft> draft(SegmentDraft segment) {
        List<ElementDraft> drafts = new ArrayList<>(parts.size());
        for (Part part : parts) {
            drafts.add(new ElementDraft(segment, drafts.size() + 1, 0, part));
        }
        return drafts;
    }
}

package io.github.claimwright.writer;

import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;

/**
 * One text within a segment.
 *
 * @param element the element's position from 1
 * @param component the component's position from 1, or 0 when the element is not composite
 */
record ElementText(Segment segment, int element, int component) {

    /** The place in the field's notation, such as {@code SV101-7}. */
    String reference() {
        String reference = "%s%02d".formatted(segment.tag(), element);
        return component == 0 ? reference : reference + "-" + component;
    }

    String text() {
        return textOf(segment.elements().get(element - 1), component);
    }

    /** What the segment is for, as its first element says: {@code IL} in NM1*IL. */
    String qualifier() {
        return textOf(segment.elements().get(0), 1);
    }

    private static String textOf(Element element, int component) {
        return element instanceof Element.Composite composite
                ? composite.components().get(component - 1)
                : ((Element.Simple) element).value();
    }
}

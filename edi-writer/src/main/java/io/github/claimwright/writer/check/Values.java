package io.github.claimwright.writer.check;

import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.List;

/** Texts of a segment by their position; empty where there is none. */
final class Values {
    private Values() {}

    static String text(Segment segment, int element, int component) {
        List<Element> elements = segment.elements();
        if (element > elements.size()) {
            return "";
        }
        if (elements.get(element - 1) instanceof Element.Composite composite) {
            return text(composite, Math.max(component, 1));
        }
        return ((Element.Simple) elements.get(element - 1)).value();
    }

    static String text(Element.Composite composite, int component) {
        return component > composite.components().size()
                ? ""
                : composite.components().get(component - 1);
    }
}

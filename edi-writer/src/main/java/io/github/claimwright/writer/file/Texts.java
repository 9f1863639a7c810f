package io.github.claimwright.writer.file;

import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.List;

/** Segments as texts, and back. */
final class Texts {
    private Texts() {}

    /** Id and elements. */
    static List<String> of(Segment segment, char componentSeparator) {
        String[] texts = new String[segment.elements().size() + 1];
        texts[0] = segment.tag();
        for (int element = 1; element < texts.length; element++) {
            texts[element] = of(segment.elements().get(element - 1), componentSeparator);
        }
        return List.of(texts);
    }

    private static String of(Element element, char componentSeparator) {
        return element instanceof Element.Composite composite
                ? String.join(Character.toString(componentSeparator), composite.components())
                : ((Element.Simple) element).value();
    }

    /** The segment of these texts, as far as a claim can keep it: without empty elements and components at an end. */
    static Segment segment(List<String> texts, char componentSeparator) {
        Segment.Builder segment = Segment.of(texts.get(0));
        for (int element = 1; element < texts.size(); element++) {
            String text = texts.get(element);
            if (text.indexOf(componentSeparator) < 0) {
                segment.put(element, text);
            } else {
                segment.putComposite(element, components(text, componentSeparator));
            }
        }
        return segment.build();
    }

    private static String[] components(String text, char separator) {
        List<String> components = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
            components.add(text.substring(from, end));
            from = end + 1;
        }
        components.add(text.substring(from));
        return components.toArray(String[]::new);
    }
}

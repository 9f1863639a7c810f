package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Segments as they look with the usual delimiters. */
final class Text {
    private Text() {}

    static String of(Segment segment) {
        return Stream.concat(
                        Stream.of(segment.tag()), segment.elements().stream().map(Text::of))
                .collect(Collectors.joining("*"));
    }

    private static String of(Element element) {
        return element instanceof Element.Composite composite
                ? String.join(":", composite.components())
                : ((Element.Simple) element).value();
    }
}

package io.github.claimwright.x12;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment to be written, without delimiters.
 *
 * @param tag the segment id, such as {@code SV1}
 * @param elements the elements in order, without trailing absent ones
 */
public record Segment(String tag, List<Element> elements) {

    /** Copies the elements. */
    public Segment {
        elements = List.copyOf(elements);
    }

    /** Begins a segment with the given id. */
    public static Builder of(String tag) {
        return new Builder(tag);
    }

    /** Fills a segment by position, as the guide numbers its elements from 1. */
    public static final class Builder {
        private final String tag;
        private final List<Element> elements = new ArrayList<>(12);

        private Builder(String tag) {
            this.tag = tag;
        }

        /** Puts a simple element; {@code null} and the empty text leave the position empty. */
        public Builder put(int position, @Nullable String value) {
            return put(position, value == null ? Element.ABSENT : new Element.Simple(value));
        }

        /** Puts a composite element; {@code null} components stay empty. */
        public Builder putComposite(int position, @Nullable String... components) {
            List<String> given = new ArrayList<>(components.length);
            for (String component : components) {
                given.add(component == null ? "" : component);
            }
            return put(position, new Element.Composite(given));
        }

        private Builder put(int position, Element element) {
            while (elements.size() < position) {
                elements.add(Element.ABSENT);
            }
            elements.set(position - 1, element);
            return this;
        }

        /** The segment, with trailing absent elements left off. */
        public Segment build() {
            int size = elements.size();
            while (size > 0 && elements.get(size - 1).isAbsent()) {
                size--;
            }
            return new Segment(tag, elements.subList(0, size));
        }
    }
}

package io.github.claimwright.x12;

import java.util.List;

/** One data element of a segment to be written: a simple value or a composite of components. */
public sealed interface Element {

    /** An element that was not given. */
    Element ABSENT = new Simple("");

    /** Whether nothing would be written for this element. */
    boolean isAbsent();

    /**
     * A simple element.
     *
     * @param value the text between two element separators; empty when absent
     */
    record Simple(String value) implements Element {
        @Override
        public boolean isAbsent() {
            return value.isEmpty();
        }
    }

    /**
     * A composite element. A composite of one component stays a composite: writers need to know the difference.
     *
     * @param components the components in order, without trailing empty ones
     */
    record Composite(List<String> components) implements Element {
        /** Drops trailing empty components. */
        public Composite {
            int size = components.size();
            while (size > 0 && components.get(size - 1).isEmpty()) {
                size--;
            }
            components = List.copyOf(components.subList(0, size));
        }

        @Override
        public boolean isAbsent() {
            return components.isEmpty();
        }
    }
}

package io.github.claimwright.writer.file;

import java.util.List;

/**
 * A segment that was sent at another place than the writer would give it, or that the writer would not write at all.
 *
 * @param segment the segment's name in its part; a name of its own, beginning with {@code +}, when the writer knows no such
 *     segment
 * @param after the name of the segment that it was sent behind; empty for the first of the part
 * @param inserted the segment itself, id and elements, when the writer knows no such segment; empty otherwise
 */
public record Step(String segment, String after, List<String> inserted) {

    /** Copies the elements. */
    public Step {
        inserted = List.copyOf(inserted);
    }

    /** Whether the segment is known from nowhere else. */
    boolean inserts() {
        return !inserted.isEmpty();
    }

    /** The place alone. */
    @Override
    public String toString() {
        return "Step[%s after %s]".formatted(segment, after);
    }
}

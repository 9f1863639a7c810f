package io.github.claimwright.writer.file;

import org.jspecify.annotations.Nullable;

/**
 * One element that was sent in other words than the writer would choose, such as 25.50 for 25.5. It holds for as long as
 * the claim still says what it said: where the writer would now write something else, that is written.
 *
 * @param segment the segment's name in its part, such as {@code 2400 SV1}
 * @param element the element's position, from 1
 * @param written what the writer would write; empty for nothing
 * @param sent what was sent; null where the segment had ended before
 */
public record Respelling(
        String segment,
        int element,
        String written,
        @Nullable String sent) {

    /** Refuses positions that no segment has. */
    public Respelling {
        if (element < 1) {
            throw new IllegalArgumentException("elements are counted from 1");
        }
    }

    /** The place alone: what was sent may be a patient's. */
    @Override
    public String toString() {
        return "Respelling[%s element %d, not shown]".formatted(segment, element);
    }
}

package io.github.claimwright.writer.file;

import java.util.List;

/**
 * The segments of one loop as texts: each its id and its elements, composites with the component separator in them.
 *
 * @param id the loop's id in the guide; empty for envelopes and for what has no place in the guide
 * @param segments the segments in their order
 */
public record SentLoop(String id, List<List<String>> segments) {

    /** Copies the segments. */
    public SentLoop {
        segments = segments.stream().map(List::copyOf).toList();
    }

    /** The ids alone. */
    @Override
    public String toString() {
        return "SentLoop[" + id + ", " + segments.size() + " segments]";
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** NTE, note: what no other segment says. */
public final class Nte {
    private Nte() {}

    /** Additional information on a service line (loop 2400). */
    public static Segment additional(String text) {
        return Segment.of("NTE").put(1, "ADD").put(2, text).build();
    }
}

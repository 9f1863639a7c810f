package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** CUR, currency (loop 2000A): what the amounts of a billing provider are in. */
public final class Cur {
    private Cur() {}

    /** A currency by its ISO 4217 code. */
    public static Segment from(String currency) {
        return Segment.of("CUR").put(1, "85").put(2, currency).build();
    }
}

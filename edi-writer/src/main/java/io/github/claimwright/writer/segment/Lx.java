package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** LX, service line number (loop 2400): counts the lines of one claim from 1. */
public final class Lx {
    private Lx() {}

    /** The number of a line within its claim. */
    public static Segment from(int number) {
        return Segment.of("LX").put(1, Integer.toString(number)).build();
    }
}

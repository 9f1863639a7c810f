package io.github.claimwright.writer.segment;

import io.github.claimwright.x12.Segment;

/** K3, file information (loops 2300 and 2400): what a regulator wants in a fixed format. */
public final class K3 {
    private K3() {}

    /** One text of at most 80 characters. */
    public static Segment from(String text) {
        return Segment.of("K3").put(1, text).build();
    }
}

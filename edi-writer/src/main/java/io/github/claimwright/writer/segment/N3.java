package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Address;
import io.github.claimwright.x12.Segment;

/** N3, address: the street lines. */
public final class N3 {
    private N3() {}

    /** The street lines of an address. */
    public static Segment from(Address address) {
        return Segment.of("N3").put(1, address.line1()).put(2, address.line2()).build();
    }
}

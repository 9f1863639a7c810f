package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Address;
import io.github.claimwright.x12.Segment;

/** N4, geographic location: city, state and ZIP code, and the country where it is another one. */
public final class N4 {
    private N4() {}

    /** City, state and ZIP code of an address. */
    public static Segment from(Address address) {
        return Segment.of("N4")
                .put(1, address.city())
                .put(2, address.state())
                .put(3, address.zip())
                .put(4, address.country())
                .put(7, address.subdivision())
                .build();
    }
}

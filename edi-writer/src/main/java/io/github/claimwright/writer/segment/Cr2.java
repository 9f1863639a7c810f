package io.github.claimwright.writer.segment;

import io.github.claimwright.model.SpinalManipulation;
import io.github.claimwright.x12.Segment;

/** CR2, chiropractic certification (loop 2300). */
public final class Cr2 {
    private Cr2() {}

    /** What a chiropractor says of the patient. */
    public static Segment from(SpinalManipulation manipulation) {
        return Segment.of("CR2")
                .put(8, manipulation.condition())
                .put(10, manipulation.description())
                .put(11, manipulation.furtherDescription())
                .build();
    }
}

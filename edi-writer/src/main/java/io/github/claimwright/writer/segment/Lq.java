package io.github.claimwright.writer.segment;

import io.github.claimwright.model.SupportingForm;
import io.github.claimwright.x12.Segment;

/** LQ, form identification (loop 2440). */
public final class Lq {
    private Lq() {}

    /** Which form supports a line. */
    public static Segment from(SupportingForm form) {
        return Segment.of("LQ").put(1, form.kind()).put(2, form.id()).build();
    }
}

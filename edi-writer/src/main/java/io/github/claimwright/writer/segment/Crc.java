package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Certification;
import io.github.claimwright.x12.Segment;

/** CRC, conditions indicator (loops 2300 and 2400): conditions that apply to a patient, or do not. */
public final class Crc {
    private Crc() {}

    /** The conditions of one category. */
    public static Segment from(Certification certification) {
        Segment.Builder segment =
                Segment.of("CRC").put(1, certification.category()).put(2, certification.applies() ? "Y" : "N");
        int position = 3;
        for (String condition : certification.conditions()) {
            segment.put(position++, condition);
        }
        return segment.build();
    }
}

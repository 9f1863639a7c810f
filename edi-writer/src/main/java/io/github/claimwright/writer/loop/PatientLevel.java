package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Dependent;
import io.github.claimwright.writer.segment.Hl;
import io.github.claimwright.writer.segment.Pat;
import java.util.List;

/** Loop 2000C, patient level: the head of everything that is billed for one dependent of a subscriber. */
final class PatientLevel {
    private PatientLevel() {}

    static Loop from(Dependent dependent, int level, int subscriberLevel) {
        return Loop.of("2000C")
                .add(Hl.patient(level, subscriberLevel))
                .add(Pat.from(dependent))
                .build();
    }

    /** The level with the loop of its patient (2010CA). */
    static List<Loop> all(Dependent dependent, int level, int subscriberLevel) {
        return KeptSegments.within(
                List.of(from(dependent, level, subscriberLevel), PatientLoop.from(dependent)),
                dependent.details().kept());
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Subscriber;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;

/** DMG, demographics (loop 2010BA): the patient's date of birth and sex. */
public final class Dmg {
    private Dmg() {}

    /** Date of birth and sex of a subscriber who is the patient. */
    public static Segment from(Subscriber subscriber) {
        return Segment.of("DMG")
                .put(1, "D8")
                .put(2, X12Text.date(subscriber.birthDate()))
                .put(3, subscriber.sex().name())
                .build();
    }
}

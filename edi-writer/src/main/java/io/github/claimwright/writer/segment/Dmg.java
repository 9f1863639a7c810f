package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Demographics;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;

/** DMG, demographics (loops 2010BA and 2010CA): the patient's date of birth and sex. */
public final class Dmg {
    private Dmg() {}

    /** Date of birth and sex. */
    public static Segment from(Demographics person) {
        return Segment.of("DMG")
                .put(1, "D8")
                .put(2, X12Text.date(person.birthDate()))
                .put(3, person.sex().code())
                .build();
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Dependent;
import io.github.claimwright.writer.segment.Dmg;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2010CA, patient: a dependent of the subscriber. */
final class PatientLoop {
    private PatientLoop() {}

    static Loop from(Dependent dependent) {
        return Loop.of("2010CA")
                .add(Nm1.patient(dependent.name()))
                .add(N3.from(dependent.address()))
                .add(N4.from(dependent.address()))
                .add(Dmg.from(dependent.demographics()))
                .addEach(dependent.details().references(), Ref::from)
                .addIfGiven(dependent.details().contact(), Per::from)
                .build();
    }
}

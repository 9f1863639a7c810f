package io.github.claimwright.writer.loop;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.writer.segment.Ctp;
import io.github.claimwright.writer.segment.Lin;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2410, drug identification: the product that was dispensed for a service line, and how much of it. */
final class DrugLoop {
    private DrugLoop() {}

    static Loop from(DrugIdentification drug) {
        return Loop.of("2410")
                .add(Lin.from(drug.ndc()))
                .add(Ctp.from(drug))
                .addIfGiven(drug.reference(), Ref::from)
                .build();
    }
}

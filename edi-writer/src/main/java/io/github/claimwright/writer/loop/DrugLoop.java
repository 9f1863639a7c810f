package io.github.claimwright.writer.loop;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.writer.segment.Ctp;
import io.github.claimwright.writer.segment.Lin;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2410, drug identification: the product that was supplied for a service line, and how much of it. */
final class DrugLoop {
    private static final String ID = "2410";

    private DrugLoop() {}

    static Loop from(DrugIdentification drug) {
        return Loop.of(ID)
                .add(Lin.from(drug.ndc()))
                .add(Ctp.from(drug))
                .addIfGiven(drug.reference(), Ref::from)
                .build();
    }

    static Loop from(ProductIdentification product) {
        return Loop.of(ID).add(Lin.from(product)).add(Ctp.from(product)).build();
    }
}

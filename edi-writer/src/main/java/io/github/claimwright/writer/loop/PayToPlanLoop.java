package io.github.claimwright.writer.loop;

import io.github.claimwright.model.PayToPlan;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2010AC, pay-to plan: which health plan is paid in the provider's place. */
final class PayToPlanLoop {
    private static final String ENTITY = "PE";

    private PayToPlanLoop() {}

    static Loop from(PayToPlan plan) {
        return Loop.of("2010AC")
                .add(Nm1.payer(ENTITY, plan.name(), plan.idQualifier(), plan.id()))
                .add(N3.from(plan.address()))
                .add(N4.from(plan.address()))
                .addEach(plan.references(), Ref::from)
                .add(Ref.employer(plan.taxId()))
                .build();
    }
}

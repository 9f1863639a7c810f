package io.github.claimwright.writer.loop;

import io.github.claimwright.model.PayToAddress;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;

/** Loop 2010AB, pay-to address: where payment goes; it has no name. */
final class PayToAddressLoop {
    private static final String ENTITY = "87";

    private PayToAddressLoop() {}

    static Loop from(PayToAddress payTo) {
        return Loop.of("2010AB")
                .add(Nm1.nameless(ENTITY, payTo.entityType()))
                .add(N3.from(payTo.address()))
                .add(N4.from(payTo.address()))
                .build();
    }
}

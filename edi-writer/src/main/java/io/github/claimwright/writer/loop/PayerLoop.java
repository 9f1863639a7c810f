package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Payer;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2010BB, payer: whom the claim is for. */
final class PayerLoop {
    private PayerLoop() {}

    static Loop from(Payer payer) {
        return Loop.of("2010BB")
                .add(Nm1.payer("PR", payer.name(), payer.idQualifier(), payer.id()))
                .addIfGiven(payer.address(), N3::from)
                .addIfGiven(payer.address(), N4::from)
                .addEach(payer.references(), Ref::from)
                .build();
    }
}

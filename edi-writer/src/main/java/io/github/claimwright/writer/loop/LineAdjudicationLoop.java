package io.github.claimwright.writer.loop;

import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.writer.segment.Amt;
import io.github.claimwright.writer.segment.Cas;
import io.github.claimwright.writer.segment.Dtp;
import io.github.claimwright.writer.segment.Svd;

/** Loop 2430, line adjudication: what another payer decided of a service line. */
final class LineAdjudicationLoop {
    private LineAdjudicationLoop() {}

    static Loop from(LineAdjudication adjudication) {
        return Loop.of("2430")
                .add(Svd.from(adjudication))
                .addEach(adjudication.adjustments(), Cas::from)
                .add(Dtp.decided(adjudication.decided()))
                .addIfGiven(adjudication.patientLiability(), Amt::patientLiability)
                .build();
    }
}

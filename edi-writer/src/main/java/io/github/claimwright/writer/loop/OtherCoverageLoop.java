package io.github.claimwright.writer.loop;

import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.OtherPayer;
import io.github.claimwright.model.OtherSubscriber;
import io.github.claimwright.writer.segment.Amt;
import io.github.claimwright.writer.segment.Cas;
import io.github.claimwright.writer.segment.Dtp;
import io.github.claimwright.writer.segment.Moa;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Oi;
import io.github.claimwright.writer.segment.Ref;
import io.github.claimwright.writer.segment.Sbr;
import java.util.List;

/** Loop 2320, other coverage: another insurance of the patient, with its holder, its payer and what that decided. */
final class OtherCoverageLoop {
    private OtherCoverageLoop() {}

    static Loop from(OtherCoverage other) {
        return Loop.of("2320")
                .add(Sbr.from(other))
                .addEach(other.adjustments(), Cas::from)
                .addIfGiven(other.amounts().paid(), Amt::otherPayerPaid)
                .addIfGiven(other.amounts().nonCovered(), Amt::nonCovered)
                .addIfGiven(other.amounts().patientLiability(), Amt::patientLiability)
                .add(Oi.from(other.release()))
                .addIfGiven(other.adjudication(), Moa::from)
                .build();
    }

    /** Adds the loop and those inside it (2330A to 2330G), in the order of the guide. */
    static void addWithin(OtherCoverage other, List<Loop> loops) {
        loops.add(from(other));
        loops.add(subscriber(other.subscriber()));
        loops.add(payer(other.payer()));
        OtherPayerProviderLoops.add(other.providers(), loops);
    }

    /** Loop 2330A, other subscriber. */
    private static Loop subscriber(OtherSubscriber subscriber) {
        return Loop.of("2330A")
                .add(Nm1.insured("IL", subscriber.name(), subscriber.member()))
                .addIfGiven(subscriber.address(), N3::from)
                .addIfGiven(subscriber.address(), N4::from)
                .addEach(subscriber.references(), Ref::from)
                .build();
    }

    /** Loop 2330B, other payer. */
    private static Loop payer(OtherPayer payer) {
        return Loop.of("2330B")
                .add(Nm1.payer("PR", payer.name(), payer.idQualifier(), payer.id()))
                .addIfGiven(payer.address(), N3::from)
                .addIfGiven(payer.address(), N4::from)
                .addIfGiven(payer.decided(), Dtp::decided)
                .addEach(payer.references(), Ref::from)
                .build();
    }
}

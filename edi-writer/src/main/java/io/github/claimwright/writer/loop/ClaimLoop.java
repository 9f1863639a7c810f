package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.writer.segment.Amt;
import io.github.claimwright.writer.segment.Clm;
import io.github.claimwright.writer.segment.Cn1;
import io.github.claimwright.writer.segment.Cr1;
import io.github.claimwright.writer.segment.Cr2;
import io.github.claimwright.writer.segment.Crc;
import io.github.claimwright.writer.segment.Dtp;
import io.github.claimwright.writer.segment.Hcp;
import io.github.claimwright.writer.segment.Hi;
import io.github.claimwright.writer.segment.K3;
import io.github.claimwright.writer.segment.Nte;
import io.github.claimwright.writer.segment.Pwk;
import io.github.claimwright.writer.segment.Ref;
import java.util.ArrayList;
import java.util.List;

/** Loop 2300, claim: what the claim says of itself and its diagnoses; its service lines follow in loops of their own. */
final class ClaimLoop {
    /** How many codes one HI segment holds. */
    private static final int CODES_OF_A_SEGMENT = 12;

    private ClaimLoop() {}

    static Loop from(Claim claim) {
        ClaimDetails details = claim.details();
        return Loop.of("2300")
                .add(Clm.from(claim))
                .addEach(details.dates(), Dtp::from)
                .addEach(details.attachments(), Pwk::from)
                .addIfGiven(details.contract(), Cn1::from)
                .addIfGiven(details.patientPaid(), Amt::patientPaid)
                .addEach(details.references(), Ref::from)
                .addEach(details.fixedFormat(), K3::from)
                .addIfGiven(details.note(), Nte::from)
                .addIfGiven(details.ambulance(), Cr1::from)
                .addIfGiven(details.spinalManipulation(), Cr2::from)
                .addEach(details.certifications(), Crc::from)
                .add(Hi.from(claim.diagnoses()))
                .addEach(inSegments(details.anesthesiaProcedures()), Hi::anesthesia)
                .addEach(inSegments(details.conditionCodes()), Hi::conditions)
                .addIfGiven(details.repricing(), Hcp::from)
                .build();
    }

    private static List<List<String>> inSegments(List<String> codes) {
        List<List<String>> segments = new ArrayList<>(2);
        for (int first = 0; first < codes.size(); first += CODES_OF_A_SEGMENT) {
            segments.add(codes.subList(first, Math.min(first + CODES_OF_A_SEGMENT, codes.size())));
        }
        return segments;
    }

    /** The claim's loop and all loops inside it; service lines are numbered from 1 here. */
    static List<Loop> all(Claim claim) {
        List<Loop> loops = new ArrayList<>();
        loops.add(from(claim));
        PartyLoops.OF_CLAIM.add(claim.details().parties(), null, loops);
        for (OtherCoverage other : claim.details().otherCoverages()) {
            OtherCoverageLoop.addWithin(other, loops);
        }
        int number = 0;
        for (ServiceLine line : claim.lines()) {
            ServiceLineLoop.addWithin(line, ++number, loops);
        }
        return KeptSegments.within(loops, claim.details().kept());
    }
}

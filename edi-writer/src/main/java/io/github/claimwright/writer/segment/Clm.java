package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Circumstances;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.RelatedCauses;
import io.github.claimwright.x12.Segment;

/** CLM, claim information (loop 2300): what is billed in total, where, and whether for the first time. */
public final class Clm {
    /** CLM05-2: the code before it is a place of service. */
    private static final String PLACE_OF_SERVICE = "B";

    private Clm() {}

    /** The claim's own facts and its total charge. */
    public static Segment from(Claim claim) {
        ClaimInformation information = claim.information();
        Segment.Builder segment = Segment.of("CLM")
                .put(1, information.accountNumber())
                .put(2, claim.totalCharge().toX12())
                .putComposite(5, information.placeOfService(), PLACE_OF_SERVICE, information.frequency())
                .put(6, information.providerSignatureOnFile() ? "Y" : "N")
                .put(7, information.acceptsAssignment())
                .put(8, information.benefitsAssigned())
                .put(9, information.releaseOfInformation())
                .put(10, information.patientSignatureSource());
        return with(information.circumstances(), segment).build();
    }

    private static Segment.Builder with(Circumstances circumstances, Segment.Builder segment) {
        RelatedCauses causes = circumstances.relatedCauses();
        if (causes != null) {
            String second = causes.causes().size() > 1 ? causes.causes().get(1) : null;
            segment.putComposite(11, causes.causes().get(0), second, null, causes.state(), causes.country());
        }
        return segment.put(12, circumstances.specialProgram()).put(20, circumstances.delayReason());
    }
}

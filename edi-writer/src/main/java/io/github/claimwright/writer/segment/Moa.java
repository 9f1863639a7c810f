package io.github.claimwright.writer.segment;

import io.github.claimwright.model.OutpatientAdjudication;
import io.github.claimwright.x12.Segment;

/** MOA, Medicare outpatient adjudication (loop 2320). */
public final class Moa {
    private Moa() {}

    /** Remark codes, rate and amounts. */
    public static Segment from(OutpatientAdjudication adjudication) {
        Segment.Builder segment = Segment.of("MOA")
                .put(1, Texts.of(adjudication.reimbursementRate()))
                .put(2, Texts.of(adjudication.hcpcsPayable()));
        int position = 3;
        for (String remark : adjudication.remarks()) {
            segment.put(position++, remark);
        }
        return segment.put(8, Texts.of(adjudication.esrdPayment()))
                .put(9, Texts.of(adjudication.professionalComponent()))
                .build();
    }
}

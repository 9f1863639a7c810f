package io.github.claimwright.writer.segment;

import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.x12.Segment;

/** SVD, line adjudication (loop 2430): what another payer paid for a line. */
public final class Svd {
    private Svd() {}

    /** Payer, amount, service and units. */
    public static Segment from(LineAdjudication adjudication) {
        Integer bundled = adjudication.bundledLine();
        return Segment.of("SVD")
                .put(1, adjudication.payerId())
                .put(2, adjudication.paid().toX12())
                .putComposite(3, ProcedureParts.of(adjudication.procedure()))
                .put(5, Texts.of(adjudication.paidUnits()))
                .put(6, bundled == null ? null : bundled.toString())
                .build();
    }
}

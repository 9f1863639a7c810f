package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Contract;
import io.github.claimwright.x12.Segment;

/** CN1, contract information (loops 2300 and 2400). */
public final class Cn1 {
    private Cn1() {}

    /** The contract under which a claim or a line is paid. */
    public static Segment from(Contract contract) {
        return Segment.of("CN1")
                .put(1, contract.type())
                .put(2, Texts.of(contract.amount()))
                .put(3, Texts.of(contract.percentage()))
                .put(4, contract.code())
                .put(5, Texts.of(contract.termsDiscount()))
                .put(6, contract.version())
                .build();
    }
}

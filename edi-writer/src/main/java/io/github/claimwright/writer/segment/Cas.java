package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.x12.Segment;

/** CAS, adjustment (loops 2320 and 2430): what another payer did not pay, and who is to bear it. */
public final class Cas {
    private Cas() {}

    /** One group with up to six reasons, three elements each. */
    public static Segment from(AdjustmentGroup group) {
        Segment.Builder segment = Segment.of("CAS").put(1, group.group());
        int position = 2;
        for (Adjustment adjustment : group.adjustments()) {
            segment.put(position, adjustment.reason())
                    .put(position + 1, adjustment.amount().toX12())
                    .put(position + 2, Texts.of(adjustment.quantity()));
            position += 3;
        }
        return segment.build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.PurchasedService;
import io.github.claimwright.x12.Segment;

/** PS1, purchased service (loop 2400). */
public final class Ps1 {
    private Ps1() {}

    /** From whom the service was bought, and at what charge. */
    public static Segment from(PurchasedService purchased) {
        return Segment.of("PS1")
                .put(1, purchased.providerId())
                .put(2, purchased.charge().toX12())
                .build();
    }
}

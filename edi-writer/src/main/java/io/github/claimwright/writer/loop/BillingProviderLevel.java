package io.github.claimwright.writer.loop;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.writer.segment.Hl;
import io.github.claimwright.writer.segment.Prv;

/** Loop 2000A, billing provider level: the head of everything that one supplier bills. */
final class BillingProviderLevel {
    private BillingProviderLevel() {}

    static Loop from(BillingProvider provider, int level) {
        return Loop.of("2000A")
                .add(Hl.billingProvider(level))
                .addIfGiven(provider.taxonomy(), Prv::billing)
                .build();
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.model.BillingDetails;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.writer.segment.Cur;
import io.github.claimwright.writer.segment.Hl;
import io.github.claimwright.writer.segment.Prv;
import java.util.ArrayList;
import java.util.List;

/** Loop 2000A, billing provider level: the head of everything that one supplier bills. */
final class BillingProviderLevel {
    private BillingProviderLevel() {}

    static Loop from(BillingProvider provider, int level) {
        return Loop.of("2000A")
                .add(Hl.billingProvider(level))
                .addIfGiven(provider.taxonomy(), Prv::billing)
                .addIfGiven(provider.details().currency(), Cur::from)
                .build();
    }

    /** The level with the loops of its provider (2010AA to 2010AC). */
    static List<Loop> all(BillingProvider provider, int level) {
        List<Loop> loops = new ArrayList<>(4);
        loops.add(from(provider, level));
        loops.add(BillingProviderLoop.from(provider));
        BillingDetails details = provider.details();
        if (details.payToAddress() != null) {
            loops.add(PayToAddressLoop.from(details.payToAddress()));
        }
        if (details.payToPlan() != null) {
            loops.add(PayToPlanLoop.from(details.payToPlan()));
        }
        return KeptSegments.within(loops, details.kept());
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2010AA, billing provider: the supplier's name, NPI, street address, tax id and telephone. */
final class BillingProviderLoop {
    private static final String ENTITY = "85";

    private BillingProviderLoop() {}

    static Loop from(BillingProvider provider) {
        return Loop.of("2010AA")
                .add(Nm1.provider(ENTITY, provider.name(), provider.npi()))
                .add(N3.from(provider.address()))
                .add(N4.from(provider.address()))
                .add(Ref.from(provider.taxId()))
                .addEach(provider.details().references(), Ref::from)
                .addEach(provider.contacts(), Per::from)
                .build();
    }
}

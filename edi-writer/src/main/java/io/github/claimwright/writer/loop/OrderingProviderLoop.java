package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;

/** Loop 2420E, ordering provider: the practitioner who ordered what a service line bills. */
final class OrderingProviderLoop {
    private OrderingProviderLoop() {}

    static Loop from(OrderingProvider provider) {
        return Loop.of("2420E")
                .add(Nm1.person("DK", provider.name(), Nm1.NPI, Npi.valueOf(provider.npi())))
                .addIfGiven(provider.address(), N3::from)
                .addIfGiven(provider.address(), N4::from)
                .build();
    }
}

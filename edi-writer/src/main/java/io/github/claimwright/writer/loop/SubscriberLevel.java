package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Coverage;
import io.github.claimwright.writer.segment.Hl;
import io.github.claimwright.writer.segment.Sbr;

/** Loop 2000B, subscriber level: the head of everything that is billed for one subscriber to one payer. */
final class SubscriberLevel {
    private SubscriberLevel() {}

    static Loop from(Coverage coverage, int level, int billingProviderLevel) {
        return Loop.of("2000B")
                .add(Hl.subscriber(level, billingProviderLevel))
                .add(Sbr.from(coverage))
                .build();
    }
}

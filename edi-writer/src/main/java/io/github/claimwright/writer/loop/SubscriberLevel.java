package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.writer.segment.Hl;
import io.github.claimwright.writer.segment.Pat;
import io.github.claimwright.writer.segment.Sbr;
import java.util.List;

/** Loop 2000B, subscriber level: the head of everything that is billed for one subscriber to one payer. */
final class SubscriberLevel {
    private SubscriberLevel() {}

    /**
     * @param level the HL number of this level, and of the billing provider's above it
     * @param dependents whether levels of dependents follow below it
     */
    static Loop from(Claim claim, int level, int billingProviderLevel, boolean dependents) {
        Coverage coverage = claim.subscriber().coverage();
        return Loop.of("2000B")
                .add(Hl.subscriber(level, billingProviderLevel, dependents))
                .add(claim.dependent() == null ? Sbr.from(coverage) : Sbr.ofDependents(coverage))
                .addIfGiven(claim.subscriber().details().condition(), Pat::subscriber)
                .build();
    }

    /** The level with the loops of its subscriber and payer (2010BA and 2010BB). */
    static List<Loop> all(Claim claim, int level, int billingProviderLevel, boolean dependents) {
        Subscriber subscriber = claim.subscriber();
        return KeptSegments.within(
                List.of(
                        from(claim, level, billingProviderLevel, dependents),
                        SubscriberLoop.from(subscriber),
                        PayerLoop.from(claim.payer())),
                subscriber.details().kept());
    }
}

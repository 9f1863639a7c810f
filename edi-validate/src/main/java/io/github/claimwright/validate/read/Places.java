package io.github.claimwright.validate.read;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.validate.tree.LoopNode;
import org.jspecify.annotations.Nullable;

/** Follows which levels of the hierarchy the claims of a transaction set open. */
final class Places {
    private @Nullable LoopNode provider;
    private @Nullable LoopNode subscriber;
    private @Nullable LoopNode patient;

    /** A transaction set begins. */
    void begin() {
        provider = null;
        subscriber = null;
        patient = null;
    }

    /** The place of the next claim that was read. */
    ClaimPlace of(LoopNode claim) {
        HierarchyLevel opens = opens(claim);
        provider = around(claim, "2000A");
        subscriber = around(claim, "2000B");
        patient = around(claim, "2000C");
        boolean dependents = subscriber != null
                && subscriber.segment("HL").map(hl -> hl.is(4, "1")).orElse(false);
        return new ClaimPlace(opens, dependents);
    }

    private HierarchyLevel opens(LoopNode claim) {
        if (provider == null || around(claim, "2000A") != provider) {
            return HierarchyLevel.BILLING_PROVIDER;
        }
        if (around(claim, "2000B") != subscriber) {
            return HierarchyLevel.SUBSCRIBER;
        }
        return around(claim, "2000C") == patient ? HierarchyLevel.CLAIM : HierarchyLevel.PATIENT;
    }

    private static @Nullable LoopNode around(LoopNode claim, String id) {
        return claim.enclosing(id).orElse(null);
    }
}

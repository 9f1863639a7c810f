package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Claim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the hierarchy of one transaction set has grown: the place where HL numbers are given out.
 *
 * <p>A claim goes below the same billing provider and subscriber as the one before it where these are equal; else it
 * opens levels of its own. Immutable, so that a claim can be placed and looked at before it is written.
 */
public final class Hierarchy {
    /** A transaction set without any claim. */
    public static final Hierarchy EMPTY = new Hierarchy(0, 0, 0, 0, null);

    /** How many claims one patient's level may hold (005010X222A1, repeat of loop 2300). */
    private static final int MOST_CLAIMS_OF_A_PATIENT = 100;

    private final int claims;
    private final int lastLevel;
    private final int billingProviderLevel;
    private final int claimsOfPatient;
    private final @Nullable Claim last;

    private Hierarchy(int claims, int lastLevel, int billingProviderLevel, int claimsOfPatient, @Nullable Claim last) {
        this.claims = claims;
        this.lastLevel = lastLevel;
        this.billingProviderLevel = billingProviderLevel;
        this.claimsOfPatient = claimsOfPatient;
        this.last = last;
    }

    /** How many claims the transaction set has. */
    public int claims() {
        return claims;
    }

    /** Finds the place of the next claim. */
    public Placement place(Claim claim) {
        List<Loop> loops = new ArrayList<>();
        Hierarchy above = withBillingProvider(claim, loops).withSubscriber(claim, loops);
        ClaimLoop.addWithLines(claim, loops);
        return new Placement(loops, above.withClaim(claim));
    }

    private Hierarchy withBillingProvider(Claim claim, List<Loop> loops) {
        if (last != null && last.billingProvider().equals(claim.billingProvider())) {
            return this;
        }
        int level = lastLevel + 1;
        loops.add(BillingProviderLevel.from(claim.billingProvider(), level));
        loops.add(BillingProviderLoop.from(claim.billingProvider()));
        return new Hierarchy(claims, level, level, 0, null);
    }

    private Hierarchy withSubscriber(Claim claim, List<Loop> loops) {
        if (isForSamePatient(claim) && claimsOfPatient < MOST_CLAIMS_OF_A_PATIENT) {
            return this;
        }
        int level = lastLevel + 1;
        loops.add(SubscriberLevel.from(claim.subscriber().coverage(), level, billingProviderLevel));
        loops.add(SubscriberLoop.from(claim.subscriber()));
        loops.add(PayerLoop.from(claim.payer()));
        return new Hierarchy(claims, level, billingProviderLevel, 0, null);
    }

    private boolean isForSamePatient(Claim claim) {
        return last != null
                && last.subscriber().equals(claim.subscriber())
                && last.payer().equals(claim.payer());
    }

    private Hierarchy withClaim(Claim claim) {
        return new Hierarchy(claims + 1, lastLevel, billingProviderLevel, claimsOfPatient + 1, claim);
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the hierarchy of one transaction set has grown: the place where HL numbers are given out.
 *
 * <p>A claim goes below the same billing provider, subscriber and dependent as the one before it where these are equal;
 * else it opens levels of its own. Immutable, so that a claim can be placed and looked at before it is written.
 */
public final class Hierarchy {
    /** A transaction set without any claim. */
    public static final Hierarchy EMPTY = new Hierarchy(0, Levels.NONE, 0, null);

    /** How many claims one patient's level may hold (005010X222A1, repeat of loop 2300). */
    private static final int MOST_CLAIMS_OF_A_PATIENT = 100;

    private final int claims;
    private final Levels levels;
    private final int claimsOfPatient;
    private final @Nullable Claim last;

    private Hierarchy(int claims, Levels levels, int claimsOfPatient, @Nullable Claim last) {
        this.claims = claims;
        this.levels = levels;
        this.claimsOfPatient = claimsOfPatient;
        this.last = last;
    }

    /** How many claims the transaction set has. */
    public int claims() {
        return claims;
    }

    /** Finds the place of the next claim. */
    public Placement place(Claim claim) {
        HierarchyLevel opens = needed(claim);
        boolean full = opens == HierarchyLevel.CLAIM && claimsOfPatient == MOST_CLAIMS_OF_A_PATIENT;
        HierarchyLevel ofPatient = claim.dependent() == null ? HierarchyLevel.SUBSCRIBER : HierarchyLevel.PATIENT;
        return place(claim, full ? ofPatient : opens, claim.dependent() != null);
    }

    /**
     * Puts the next claim where it was received, as far as the levels are those of the claim.
     *
     * @param place the levels that it opens at least
     */
    public Placement place(Claim claim, ClaimPlace place) {
        return place(claim, needed(claim).orHigher(place.opens()), place.dependentsFollow());
    }

    private HierarchyLevel needed(Claim claim) {
        if (last == null || !last.billingProvider().equals(claim.billingProvider())) {
            return HierarchyLevel.BILLING_PROVIDER;
        }
        if (!last.subscriber().equals(claim.subscriber()) || !last.payer().equals(claim.payer())) {
            return HierarchyLevel.SUBSCRIBER;
        }
        if (Objects.equals(last.dependent(), claim.dependent())) {
            return HierarchyLevel.CLAIM;
        }
        return levels.hasDependents() && claim.dependent() != null ? HierarchyLevel.PATIENT : HierarchyLevel.SUBSCRIBER;
    }

    private Placement place(Claim claim, HierarchyLevel opens, boolean dependents) {
        List<Loop> loops = new ArrayList<>();
        Levels grown = levels;
        if (opens.opens(HierarchyLevel.BILLING_PROVIDER)) {
            grown = grown.withBillingProvider();
            loops.addAll(BillingProviderLevel.all(claim.billingProvider(), grown.last()));
        }
        if (opens.opens(HierarchyLevel.SUBSCRIBER)) {
            grown = grown.withSubscriber(dependents);
            loops.addAll(SubscriberLevel.all(claim, grown.last(), grown.billingProvider(), dependents));
        }
        Dependent dependent = claim.dependent();
        if (dependent != null && opens.opens(HierarchyLevel.PATIENT)) {
            grown = grown.withPatient();
            loops.addAll(PatientLevel.all(dependent, grown.last(), grown.subscriber()));
        }
        loops.addAll(ClaimLoop.all(claim));
        int ofPatient = opens == HierarchyLevel.CLAIM ? claimsOfPatient + 1 : 1;
        return new Placement(loops, new Hierarchy(claims + 1, grown, ofPatient, claim));
    }
}

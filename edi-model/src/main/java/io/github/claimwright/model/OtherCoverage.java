package io.github.claimwright.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another insurance of the patient and, where its payer came first, what that payer decided (loops 2320 to 2330G).
 *
 * @param relationship what the patient is to the holder of that insurance (SBR02), as in {@link Dependent}, or
 *     {@link #SELF}
 * @param coverage what the insurance is, and where it stands in the order of payers
 * @param adjustments what was not paid of the claim as a whole, at most five groups
 * @param amounts what was decided of the claim as a whole
 * @param release what the patient signed
 * @param adjudication how Medicare decided an outpatient claim (MOA); null when not sent
 * @param subscriber who holds the insurance
 * @param payer the payer
 * @param providers the numbers by which this payer knows the providers of the claim, by their roles: referring first, then
 *     rendering, service location, supervising, billing; the two that refer in their order
 */
public record OtherCoverage(
        String relationship,
        Coverage coverage,
        List<AdjustmentGroup> adjustments,
        PayerAmounts amounts,
        Release release,
        @Nullable OutpatientAdjudication adjudication,
        OtherSubscriber subscriber,
        OtherPayer payer,
        List<OtherPayerProvider> providers) {
    /** The patient holds the insurance. */
    public static final String SELF = "18";

    private static final Comparator<OtherPayerProvider> BY_ROLE = Comparator.comparingInt(provider -> List.of(
                    Provider.RENDERING,
                    OtherPayerProvider.SERVICE_LOCATION,
                    Provider.SUPERVISING,
                    OtherPayerProvider.BILLING)
            .indexOf(provider.role()));

    /** Refuses a sixth group; puts the providers in the order of their roles. */
    public OtherCoverage {
        Require.code(relationship, "relationship to the other subscriber", 2);
        adjustments = Require.count(adjustments, "adjustment groups of an other payer", 0, 5);
        providers = providers.stream().sorted(BY_ROLE).toList();
    }

    /** An insurance whose payer has not decided yet. */
    public static OtherCoverage undecided(
            String relationship, Coverage coverage, Release release, OtherSubscriber subscriber, OtherPayer payer) {
        return new OtherCoverage(
                relationship, coverage, List.of(), PayerAmounts.NONE, release, null, subscriber, payer, List.of());
    }
}

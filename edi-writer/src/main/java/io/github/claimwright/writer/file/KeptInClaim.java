package io.github.claimwright.writer.file;

import io.github.claimwright.model.BillingDetails;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.ClaimDetailsBuilder;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.model.PatientDetails;
import io.github.claimwright.model.Subscriber;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives kept segments to that part of a claim whose loops they stand in. */
final class KeptInClaim {
    private static final Set<String> PROVIDER = Set.of("2000A", "2010AA", "2010AB", "2010AC");
    private static final Set<String> SUBSCRIBER = Set.of("2000B", "2010BA", "2010BB");
    private static final Set<String> PATIENT = Set.of("2000C", "2010CA");

    private final Claim claim;
    private final List<KeptSegment> kept;

    private KeptInClaim(Claim claim, List<KeptSegment> kept) {
        this.claim = claim;
        this.kept = kept;
    }

    static Claim with(Claim claim, List<KeptSegment> kept) {
        KeptInClaim with = new KeptInClaim(claim, kept);
        return new Claim(
                with.provider(),
                with.subscriber(),
                claim.payer(),
                with.dependent(),
                claim.information(),
                claim.diagnoses(),
                claim.lines(),
                with.details());
    }

    private List<KeptSegment> of(Set<String> loops) {
        return kept.stream().filter(segment -> loops.contains(segment.loop())).toList();
    }

    private BillingProvider provider() {
        BillingProvider provider = claim.billingProvider();
        BillingDetails details = provider.details();
        List<KeptSegment> own = of(PROVIDER);
        return own.isEmpty()
                ? provider
                : provider.withDetails(new BillingDetails(
                        details.references(), details.currency(), details.payToAddress(), details.payToPlan(), own));
    }

    private Subscriber subscriber() {
        Subscriber subscriber = claim.subscriber();
        List<KeptSegment> own = of(SUBSCRIBER);
        return own.isEmpty()
                ? subscriber
                : new Subscriber(
                        subscriber.name(),
                        subscriber.member(),
                        subscriber.address(),
                        subscriber.demographics(),
                        subscriber.coverage(),
                        with(subscriber.details(), own));
    }

    private @Nullable Dependent dependent() {
        Dependent dependent = claim.dependent();
        List<KeptSegment> own = of(PATIENT);
        return dependent == null || own.isEmpty()
                ? dependent
                : new Dependent(
                        dependent.relationship(),
                        dependent.name(),
                        dependent.address(),
                        dependent.demographics(),
                        with(dependent.details(), own));
    }

    private static PatientDetails with(PatientDetails details, List<KeptSegment> own) {
        return new PatientDetails(details.condition(), details.references(), details.contact(), own);
    }

    private ClaimDetails details() {
        ClaimDetailsBuilder details = claim.details().toBuilder();
        for (KeptSegment segment : kept) {
            if (!PROVIDER.contains(segment.loop())
                    && !SUBSCRIBER.contains(segment.loop())
                    && !PATIENT.contains(segment.loop())) {
                details.keep(segment);
            }
        }
        return details.build();
    }
}

package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One professional claim (loop 2300) with the parties above it in the hierarchy. Never printed in whole by
 * {@link #toString()}.
 *
 * @param billingProvider the supplier that bills
 * @param subscriber who holds the insurance
 * @param payer the payer that the claim is for
 * @param dependent the patient; null when the subscriber is the patient
 * @param information what the claim says of itself
 * @param diagnoses one to twelve different diagnoses, the principal one first
 * @param lines one to fifty service lines
 * @param details all that only some claims have to say
 */
public record Claim(
        BillingProvider billingProvider,
        Subscriber subscriber,
        Payer payer,
        @Nullable Dependent dependent,
        ClaimInformation information,
        List<DiagnosisCode> diagnoses,
        List<ServiceLine> lines,
        ClaimDetails details) {

    /** Refuses empty claims, repeated diagnoses, and lines that point to a diagnosis that the claim has not. */
    public Claim {
        diagnoses = Require.count(diagnoses, "diagnoses of a claim", 1, 12);
        Require.that(
                diagnoses.stream().distinct().count() == diagnoses.size(), "diagnoses", "must not repeat on one claim");
        lines = Require.count(lines, "service lines of a claim", 1, 50);
        for (ServiceLine line : lines) {
            for (int pointer : line.diagnosisPointers()) {
                Require.that(
                        pointer <= diagnoses.size(), "diagnosis pointer", "must name one of the claim's diagnoses");
            }
        }
    }

    /** A claim for the subscriber, with what nearly all claims say. */
    public Claim(
            BillingProvider billingProvider,
            Subscriber subscriber,
            Payer payer,
            ClaimInformation information,
            List<DiagnosisCode> diagnoses,
            List<ServiceLine> lines) {
        this(billingProvider, subscriber, payer, null, information, diagnoses, lines, ClaimDetails.NONE);
    }

    /** The same claim for a dependent of the subscriber. */
    public Claim withDependent(Dependent patient) {
        return new Claim(billingProvider, subscriber, payer, patient, information, diagnoses, lines, details);
    }

    /** The same claim with other details. */
    public Claim withDetails(ClaimDetails other) {
        return new Claim(billingProvider, subscriber, payer, dependent, information, diagnoses, lines, other);
    }

    /** What the claim charges in total (CLM02): the sum of its lines' charges. */
    public Money totalCharge() {
        return lines.stream().map(ServiceLine::charge).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String toString() {
        return "Claim[" + lines.size() + " lines]";
    }
}

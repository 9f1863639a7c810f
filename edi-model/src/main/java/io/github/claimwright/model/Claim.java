package io.github.claimwright.model;

import java.util.List;

/**
 * One professional claim (loop 2300) with the parties above it in the hierarchy. Never printed in whole by
 * {@link #toString()}.
 *
 * @param billingProvider the supplier that bills
 * @param subscriber the insured patient
 * @param payer the payer that the claim is for
 * @param information what the claim says of itself
 * @param diagnoses one to twelve different diagnoses, the principal one first
 * @param lines one to fifty service lines
 */
public record Claim(
        BillingProvider billingProvider,
        Subscriber subscriber,
        Payer payer,
        ClaimInformation information,
        List<DiagnosisCode> diagnoses,
        List<ServiceLine> lines) {

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

    /** What the claim charges in total (CLM02): the sum of its lines' charges. */
    public Money totalCharge() {
        return lines.stream().map(ServiceLine::charge).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String toString() {
        return "Claim[" + lines.size() + " lines]";
    }
}

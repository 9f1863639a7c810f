package io.github.claimwright.billing;

import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Release;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.OtherInsurance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The patient's other insurances, each with what its payer decided of the claim and of its lines. */
final class OtherPayers {
    private final Order order;
    private final Notes.About about;

    OtherPayers(Order order, Notes.About about) {
        this.order = order;
        this.about = about;
    }

    /** Notes what keeps the insurances of an order from standing on one claim. */
    void judge() {
        Set<String> ids = new HashSet<>(Set.of(order.payer().id()));
        Set<String> places = new HashSet<>(Set.of(order.patient().coverage().responsibility()));
        for (int i = 0; i < order.otherInsurances().size(); i++) {
            OtherInsurance other = order.otherInsurances().get(i);
            if (!ids.add(other.payer().id())) {
                about.refuse(
                        Fields.ofInsurance(i, "payer.id"),
                        "payer.id is that of another payer of the claim: decisions name their payer by it");
            }
            if (!places.add(other.coverage().responsibility()) && !isOpen(other)) {
                about.refuse(
                        Fields.ofInsurance(i, "responsibility"),
                        "responsibility is that of another payer of the claim: each has a place of its own");
            }
        }
    }

    /** U, whose place is not known, may stand several times. */
    private static boolean isOpen(OtherInsurance other) {
        return other.coverage().responsibility().equals("U");
    }

    /**
     * Whether the order needs a claim to itself: what the patient or another payer paid is paid for all of it.
     */
    static boolean standsAlone(Order order) {
        return order.claim().patientPaid() != null
                || order.otherInsurances().stream().anyMatch(other -> other.neverBilled() || other.decision() != null)
                || order.items().stream()
                        .anyMatch(item -> !item.details().decisions().isEmpty());
    }

    /** The insurances of a claim with these lines; those that contradict themselves are refused, which the notes say. */
    List<OtherCoverage> coverages(ClaimTerms terms, List<LineDraft> lines) {
        Release release = new Release(terms.benefitsAssigned(), null, terms.releaseOfInformation());
        return IntStream.range(0, order.otherInsurances().size())
                .mapToObj(index ->
                        about.attempt(Fields.ofInsurance(index, "payer"), () -> coverage(index, release, lines)))
                .flatMap(Optional::stream)
                .toList();
    }

    private OtherCoverage coverage(int index, Release release, List<LineDraft> lines) {
        Money total = lines.stream().map(LineDraft::charge).reduce(Money.ZERO, Money::plus);
        OtherInsurance insurance = order.otherInsurances().get(index);
        List<LineAdjudication> decisions = lines.stream()
                .flatMap(line -> line.details().adjudications().stream())
                .filter(decision -> decision.payerId().equals(insurance.payer().id()))
                .toList();
        return new OtherPayerCoverage(index, insurance, about).of(order.patient(), release, total, decisions);
    }
}

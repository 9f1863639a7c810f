package io.github.claimwright.billing;

import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.PayerAmounts;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.PayerDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another payer decided of a claim in all: what it says of the whole, with what it says of the lines.
 *
 * @param insurance the insurance
 * @param lines what its payer decided of the lines
 * @param fields the full path of a field of the insurance
 * @param paid what it paid for the claim; null when it has not decided
 */
record WholeDecision(
        OtherInsurance insurance,
        List<LineAdjudication> lines,
        UnaryOperator<String> fields,
        @Nullable Money paid) {

    /**
     * The decision; what the payer paid is added up from the lines where it is not given.
     *
     * @throws Refused when nothing says what it paid
     */
    static WholeDecision of(
            OtherInsurance insurance, List<LineAdjudication> lines, UnaryOperator<String> fields, Notes.About about) {
        @Nullable PayerDecision decision = insurance.decision();
        if (decision == null && lines.isEmpty()) {
            return new WholeDecision(insurance, lines, fields, null);
        }
        @Nullable Money given = decision == null ? null : decision.paid();
        if (given == null && lines.isEmpty()) {
            throw new Refused(
                    fields.apply("decision.paid"),
                    "decision.paid is missing, and no item has a decision of this payer: give what it paid, 0 for nothing");
        }
        WholeDecision whole = new WholeDecision(insurance, lines, fields, given);
        return given == null ? whole.addedUp(about) : whole;
    }

    private WholeDecision addedUp(Notes.About about) {
        Money sum = ofLines();
        about.taken(fields.apply("decision.paid"), sum + ", what was paid for the items less what was adjusted in all");
        return new WholeDecision(insurance, lines, fields, sum);
    }

    /** What was paid for the lines, less what was not paid of the claim as a whole. */
    private Money ofLines() {
        Money paidForLines = lines.stream().map(LineAdjudication::paid).reduce(Money.ZERO, Money::plus);
        return new Money(paidForLines.amount().subtract(adjusted(adjustments()).amount()));
    }

    /** What was not paid of the claim as a whole. */
    List<AdjustmentGroup> adjustments() {
        return insurance.decision() == null ? List.of() : insurance.decision().adjustments();
    }

    /**
     * Holds what was paid and adjusted against what was charged.
     *
     * @throws Refused when it does not add up
     */
    void requireBalance(Money total) {
        @Nullable Money amount = paid;
        if (amount == null) {
            return;
        }
        if (!lines.isEmpty() && amount.amount().compareTo(ofLines().amount()) != 0) {
            throw new Refused(
                    fields.apply("decision.paid"),
                    "decision.paid is %s, but what was paid for the items, less the adjustments of the whole claim, comes to %s"
                            .formatted(amount, ofLines()));
        }
        Money told = Stream.concat(adjustments().stream(), lines.stream().flatMap(line -> line.adjustments().stream()))
                .map(AdjustmentGroup::total)
                .reduce(amount, Money::plus);
        if (told.amount().compareTo(total.amount()) != 0) {
            throw new Refused(
                    fields.apply("decision"),
                    "what this payer paid and adjusted comes to %s, but the claim charges %s: every dollar is paid or adjusted, for the whole claim or item by item"
                            .formatted(told, total));
        }
    }

    private static Money adjusted(List<AdjustmentGroup> groups) {
        return groups.stream().map(AdjustmentGroup::total).reduce(Money.ZERO, Money::plus);
    }

    /** The amounts of the claim as a whole. */
    PayerAmounts amounts(Money total) {
        if (insurance.neverBilled()) {
            return new PayerAmounts(null, total, null);
        }
        @Nullable PayerDecision decision = insurance.decision();
        @Nullable Money liability = decision == null ? null : decision.patientLiability();
        if (liability != null && lines.stream().anyMatch(line -> line.patientLiability() != null)) {
            throw new Refused(
                    fields.apply("decision.patientLiability"),
                    "patientLiability is given for the whole claim and for items: give it in one of the two places");
        }
        return new PayerAmounts(paid, null, liability);
    }

    /**
     * The day of the decision, where the lines do not say it; null for a payer that has not decided.
     *
     * @throws Refused when nothing says it
     */
    @Nullable
    LocalDate dateOfClaim() {
        if (paid == null || !lines.isEmpty()) {
            return null;
        }
        @Nullable LocalDate date = Objects.requireNonNull(insurance.decision()).date();
        if (date == null) {
            throw new Refused(fields.apply("decision.date"), "decision.date is missing: give the day of the decision");
        }
        return date;
    }
}

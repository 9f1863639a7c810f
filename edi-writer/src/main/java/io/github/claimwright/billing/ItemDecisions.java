package io.github.claimwright.billing;

import io.github.claimwright.billing.LineDrafts.Found;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.order.ItemDecision;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.PayerDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What other payers decided of an item (loop 2430). */
final class ItemDecisions {
    private final Item item;
    private final Found found;

    private ItemDecisions(Item item, Found found) {
        this.item = item;
        this.found = found;
    }

    /**
     * The decisions of an item's line.
     *
     * @throws Refused when the item needs several lines, a decision is of no payer of the order, has no date, or does not
     *     add up to the charge
     */
    static List<LineAdjudication> of(Item item, Found found) {
        List<ItemDecision> given = item.delivered().details().decisions();
        if (!given.isEmpty() && found.amounts().size() > 1) {
            throw new Refused(
                    Fields.DECISIONS,
                    "a payer decides line by line, but the item needs %d lines: give one item for each line of the remittance advice, or what the payer decided of the whole claim in otherInsurances"
                            .formatted(found.amounts().size()));
        }
        ItemDecisions decisions = new ItemDecisions(item, found);
        return IntStream.range(0, given.size())
                .mapToObj(index -> decisions.line(index, given.get(index)))
                .toList();
    }

    private LineAdjudication line(int index, ItemDecision decision) {
        requireBalance(index, decision);
        OtherInsurance insurance = insurance(index, decision);
        return new LineAdjudication(
                insurance.payer().id(),
                decision.paid(),
                procedure(index, decision),
                units(index, decision),
                null,
                decision.adjustments(),
                date(index, decision, insurance.decision()),
                decision.patientLiability());
    }

    private OtherInsurance insurance(int index, ItemDecision decision) {
        List<OtherInsurance> others = item.order().otherInsurances();
        @Nullable String id = decision.payerId();
        if (id == null && others.size() == 1) {
            item.notes()
                    .taken(
                            Fields.ofDecision(index, "payerId"),
                            others.get(0).payer().id() + ", the only other payer");
            return others.get(0);
        }
        return others.stream()
                .filter(other -> other.payer().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Fields.ofDecision(index, "payerId"),
                        id == null
                                ? "payerId is missing: the order has %d otherInsurances; name the payer by its id"
                                        .formatted(others.size())
                                : "payerId is none of the ids in otherInsurances: correct it, or add that insurance"));
    }

    private void requireBalance(int index, ItemDecision decision) {
        Money told = decision.adjustments().stream().map(AdjustmentGroup::total).reduce(decision.paid(), Money::plus);
        Money charge = item.delivered().charge();
        if (told.amount().compareTo(charge.amount()) != 0) {
            throw new Refused(
                    Fields.ofDecision(index, "paid"),
                    "paid and adjustments come to %s, but the item's charge is %s: every dollar is paid or adjusted"
                            .formatted(told, charge));
        }
    }

    private Procedure procedure(int index, ItemDecision decision) {
        boolean asBilled = decision.hcpcs() == null && decision.modifiers().isEmpty();
        if (asBilled) {
            item.notes().taken(Fields.ofDecision(index, "hcpcs"), "code and modifiers as billed: none were given");
        }
        return new Procedure(
                Objects.requireNonNullElse(decision.hcpcs(), found.coded().code()),
                asBilled ? ModifierOverflow.carried(found.modifiers()) : decision.modifiers(),
                null);
    }

    private BigDecimal units(int index, ItemDecision decision) {
        @Nullable BigDecimal given = decision.paidUnits();
        if (given != null) {
            return given;
        }
        BigDecimal billed = found.amounts().get(0).units();
        item.notes().taken(Fields.ofDecision(index, "paidUnits"), billed.toPlainString() + ", the units billed");
        return billed;
    }

    private LocalDate date(int index, ItemDecision decision, @Nullable PayerDecision ofClaim) {
        @Nullable LocalDate given = decision.date();
        @Nullable LocalDate general = ofClaim == null ? null : ofClaim.date();
        if (given == null && general == null) {
            throw new Refused(
                    Fields.ofDecision(index, "date"),
                    "date is missing: give the day of the payer's decision here or in otherInsurances");
        }
        if (given == null) {
            item.notes().taken(Fields.ofDecision(index, "date"), general + ", the date of the payer's whole decision");
        }
        return given == null ? Objects.requireNonNull(general) : given;
    }
}

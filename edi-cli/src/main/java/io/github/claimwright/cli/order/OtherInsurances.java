package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Money;
import io.github.claimwright.order.ItemDecision;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.PayerDecision;
import io.github.claimwright.order.PayerNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the other insurances of an order, and what their payers decided. */
final class OtherInsurances {
    private OtherInsurances() {}

    static OtherInsurance insurance(Fields other) {
        return new OtherInsurance(
                Parties.coverage(other),
                Parties.memberId(other.text("memberId")),
                other.optionalObject("subscriber", Parties::holder),
                Parties.payer(other.object("payer")),
                other.isTrue("neverBilled"),
                other.optionalObject("decision", OtherInsurances::ofClaim),
                new PayerNumbers(
                        other.optionalText("claimNumber"),
                        other.optionalText("priorAuthorization"),
                        other.optionalText("referral")));
    }

    private static PayerDecision ofClaim(Fields decision) {
        return new PayerDecision(
                decision.optionalDate("date"),
                decision.optionalMoney("paid"),
                adjustments(decision),
                decision.optionalMoney("patientLiability"),
                decision.each("remarks", JsonNode::asText));
    }

    /** What a payer decided of one item. */
    static ItemDecision ofItem(Fields decision) {
        return new ItemDecision(
                decision.optionalText("payerId"),
                decision.optionalDate("date"),
                decision.money("paid"),
                adjustments(decision),
                decision.optionalDecimal("paidUnits"),
                decision.optional("hcpcs", code -> new HcpcsCode(code.asText())),
                decision.each("modifiers", Items::modifier),
                decision.optionalMoney("patientLiability"));
    }

    /** One group (CAS) for each that is named, in the sequence in which they come up. */
    private static List<AdjustmentGroup> adjustments(Fields decision) {
        Map<String, List<Adjustment>> groups = new LinkedHashMap<>();
        decision.each("adjustments", Fields::new)
                .forEach(adjustment -> groups.computeIfAbsent(adjustment.text("group"), group -> new ArrayList<>())
                        .add(adjustment(adjustment)));
        return groups.entrySet().stream()
                .map(group -> new AdjustmentGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Adjustment adjustment(Fields adjustment) {
        return new Adjustment(
                adjustment.text("reason"),
                new Money(adjustment.decimal("amount")),
                adjustment.optionalDecimal("quantity"));
    }
}

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Correction;
import io.github.claimwright.order.Delivery;
import io.github.claimwright.order.Order;
import org.jspecify.annotations.Nullable;

/** Makes the order of a record that has passed the schema. Field names stand here as they stand there. */
final class OrderMapper {
    private OrderMapper() {}

    /**
     * The record's order.
     *
     * @throws io.github.claimwright.model.RefusedValueException when the model refuses what the schema lets pass
     */
    static Order order(JsonNode tree) {
        Fields order = new Fields(tree);
        Fields insurance = order.object("insurance");
        return new Order(
                order.text("orderId"),
                Parties.supplier(order.object("supplier")),
                Parties.patient(order.object("patient"), insurance),
                Parties.payer(insurance.object("payer")),
                order.each("otherInsurances", other -> OtherInsurances.insurance(new Fields(other))),
                order.optionalObject("orderingPractitioner", Parties::practitioner),
                wishes(order.object("claim")),
                delivery(order.object("delivery")));
    }

    private static ClaimWishes wishes(Fields claim) {
        return new ClaimWishes(
                claim.optionalText("accountNumber"),
                claim.optionalText("placeOfService"),
                claim.optionalYesOrNo("acceptsAssignment"),
                claim.optionalYesOrNo("benefitsAssigned"),
                claim.optionalText("releaseOfInformation"),
                claim.optionalYesOrNo("signatureOnFile"),
                correction(claim),
                claim.optionalText("priorAuthorization"),
                claim.optionalText("referral"),
                claim.optionalMoney("patientPaid"));
    }

    private static @Nullable Correction correction(Fields claim) {
        if (claim.has("replaces")) {
            return new Correction(Correction.Kind.REPLACEMENT, claim.text("replaces"));
        }
        return claim.has("voids") ? new Correction(Correction.Kind.VOID, claim.text("voids")) : null;
    }

    private static Delivery delivery(Fields delivery) {
        return new Delivery(delivery.date("date"), delivery.each("items", item -> Items.item(new Fields(item))));
    }
}

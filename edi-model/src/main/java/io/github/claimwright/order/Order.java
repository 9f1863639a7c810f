package io.github.claimwright.order;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery to one patient, with the order behind it. Never printed in whole by {@link #toString()}.
 *
 * @param orderId the supplier's number of this order; deliveries keep it through all messages
 * @param supplier who delivered and bills
 * @param patient who received the items and is insured
 * @param payer who is billed
 * @param otherInsurances the patient's other insurances, with what their payers decided
 * @param orderingProvider the practitioner who ordered; null when the payer asks for none
 * @param claim what the supplier wants the claim to say; every part may be left out
 * @param delivery what was delivered and when
 */
public record Order(
        String orderId,
        BillingProvider supplier,
        Patient patient,
        Payer payer,
        List<OtherInsurance> otherInsurances,
        @Nullable OrderingProvider orderingProvider,
        ClaimWishes claim,
        Delivery delivery) {

    /** Copies the list. */
    public Order {
        otherInsurances = List.copyOf(otherInsurances);
    }

    /** An order of a patient with one insurance. */
    public Order(
            String orderId,
            BillingProvider supplier,
            Patient patient,
            Payer payer,
            @Nullable OrderingProvider orderingProvider,
            ClaimWishes claim,
            Delivery delivery) {
        this(orderId, supplier, patient, payer, List.of(), orderingProvider, claim, delivery);
    }

    /** The items delivered. */
    public List<DeliveredItem> items() {
        return delivery.items();
    }

    @Override
    public String toString() {
        return "Order[" + orderId + ", " + delivery.items().size() + " items]";
    }
}

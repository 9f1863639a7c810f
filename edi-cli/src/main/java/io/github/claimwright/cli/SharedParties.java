package io.github.claimwright.cli;

import io.github.claimwright.billing.Shared;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Order;
import org.jspecify.annotations.Nullable;

/** Lets the orders of a run, which have few suppliers, payers and practitioners, hold these once. */
final class SharedParties {
    private final Shared<BillingProvider> suppliers = new Shared<>();
    private final Shared<Payer> payers = new Shared<>();
    private final Shared<OrderingProvider> practitioners = new Shared<>();
    private final Shared<ClaimWishes> wishes = new Shared<>();

    /** The order, equal to what it was. */
    Order of(Order order) {
        @Nullable OrderingProvider practitioner = order.orderingProvider();
        return new Order(
                order.orderId(),
                suppliers.of(order.supplier()),
                order.patient(),
                payers.of(order.payer()),
                order.otherInsurances(),
                practitioner == null ? null : practitioners.of(practitioner),
                wishes.of(order.claim()),
                order.delivery());
    }
}

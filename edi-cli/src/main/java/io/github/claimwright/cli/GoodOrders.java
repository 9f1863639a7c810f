package io.github.claimwright.cli;

import io.github.claimwright.billing.Billed;
import io.github.claimwright.billing.Biller;
import io.github.claimwright.billing.OrderInput;
import io.github.claimwright.model.Claim;
import java.io.IOException;
import java.util.List;

/**
 * Finds the orders of a batch whose claims can be written and would be accepted. Where the claims together are refused,
 * each is tried by itself; the orders of those that fail are taken out, and the rest is billed anew.
 */
final class GoodOrders {
    private final Biller biller;
    private final RefusedOrders refused;

    /** @param refused takes the others, with their reasons */
    GoodOrders(Biller biller, RefusedOrders refused) {
        this.biller = biller;
        this.refused = refused;
    }

    /** What is wrong with claims that are to go into one file. */
    @FunctionalInterface
    interface Trial {
        /** One sentence for each fault; none when they can be sent. */
        List<String> of(List<Claim> claims) throws IOException;
    }

    /** The claims of the good orders; none when there are none, or when only the claims together are at fault. */
    Billed of(List<OrderInput> orders, Trial trial) throws IOException {
        Billed billed = biller.bill(orders);
        billed.refusals().forEach(refused::add);
        while (!billed.claims().isEmpty() && !trial.of(billed.claims()).isEmpty()) {
            int before = refused.count();
            refuseEach(billed, trial);
            if (refused.count() == before) {
                refuseAll(billed, trial.of(billed.claims()));
            }
            billed = biller.bill(
                    orders.stream().filter(order -> !refused.contains(order)).toList());
            billed.refusals().forEach(refused::add);
        }
        return billed;
    }

    private void refuseEach(Billed billed, Trial trial) throws IOException {
        for (int i = 0; i < billed.claims().size(); i++) {
            List<String> faults = trial.of(List.of(billed.claims().get(i)));
            for (OrderInput order : billed.sources().get(i)) {
                faults.forEach(fault -> refused.add(order, fault));
            }
        }
    }

    private void refuseAll(Billed billed, List<String> faults) {
        billed.sources().stream()
                .flatMap(List::stream)
                .forEach(order -> faults.forEach(fault -> refused.add(order, fault)));
    }
}

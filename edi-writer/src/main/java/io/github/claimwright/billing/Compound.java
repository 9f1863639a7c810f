package io.github.claimwright.billing;

import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.Prescription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The drugs of one compounded preparation: the items of an order that share its name.
 *
 * @param name the supplier's name for it
 * @param order the order's number
 * @param first the place of its principal drug among the order's items, from 0 on
 * @param parts its drugs, the principal one first
 */
record Compound(String name, String order, int first, List<DeliveredItem> parts) {

    /** The compound that an item is part of; empty for whatever was not compounded. */
    static Optional<Compound> of(Item item) {
        @Nullable String name = item.delivered().details().compound();
        item.notes().use(Fields.COMPOUND);
        return Optional.ofNullable(name).map(given -> of(given, item.order()));
    }

    private static Compound of(String name, Order order) {
        List<DeliveredItem> parts = order.items().stream()
                .filter(item -> name.equals(item.details().compound()))
                .toList();
        return new Compound(name, order.orderId(), order.items().indexOf(parts.get(0)), parts);
    }

    /** Whether it holds several drugs. */
    boolean isMixture() {
        return parts.size() > 1;
    }

    /** Whether an item is its principal drug. */
    boolean beginsWith(Item item) {
        return item.index() == first;
    }

    /**
     * The prescription number that its drugs share; empty when none has one.
     *
     * @throws Refused when they have several
     */
    Optional<String> prescription() {
        List<String> numbers =
                parts.stream().flatMap(part -> number(part).stream()).distinct().toList();
        if (numbers.size() > 1) {
            throw new Refused(
                    Fields.PRESCRIPTION_NUMBER,
                    "the drugs of compound %s have different prescription numbers: a compound has one".formatted(name));
        }
        return numbers.stream().findFirst();
    }

    private static Optional<String> number(DeliveredItem part) {
        return Optional.ofNullable(part.prescription()).map(Prescription::number);
    }

    /** The number that links its lines where no prescription number does (REF*VY): one for each compound of each order. */
    String link() {
        return order + "-" + name;
    }
}

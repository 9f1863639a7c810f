package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Delivery;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.Patient;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCalculator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented parties, and orders made of them. */
final class Given {
    static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    static final DiagnosisCode COPD = new DiagnosisCode("J449");
    static final BillingProvider SUPPLIER = new BillingProvider(
            "PRAIRIE HOME RESPIRATORY",
            new Npi("1234567893"),
            new TaxId(TaxId.EMPLOYER, "123456789"),
            "332B00000X",
            new Address("410 N MAIN ST", null, "WICHITA", "KS", "672023417"),
            null);
    static final Payer PAYER = new Payer("DME MAC JURISDICTION D", Payer.PAYER_ID, "19003", null);
    static final OrderingProvider PRACTITIONER =
            new OrderingProvider(new PersonName("EXAMPLE", "ALEX", null, null), new Npi("1555550015"), null);

    private Given() {}

    static Patient patient(String memberId) {
        return new Patient(
                new PersonName("SAMPLE", "PAT", null, null),
                LocalDate.of(1950, 4, 1),
                Sex.F,
                new Address("9 ELM ST", null, "WICHITA", "KS", "67202"),
                memberId,
                new Coverage(Coverage.PRIMARY, null, null, null, Coverage.MEDICARE_PART_B));
    }

    static Order order(String orderId, LocalDate date, ItemBuilder... items) {
        return new Order(
                orderId,
                SUPPLIER,
                patient("1EG4TE5MK73"),
                PAYER,
                PRACTITIONER,
                ClaimWishes.NONE,
                new Delivery(date, Stream.of(items).map(ItemBuilder::build).toList()));
    }

    static Order order(String orderId, ItemBuilder... items) {
        return order(orderId, DAY, items);
    }

    static Order withWishes(Order order, ClaimWishes wishes) {
        return new Order(
                order.orderId(),
                order.supplier(),
                order.patient(),
                order.payer(),
                order.orderingProvider(),
                wishes,
                order.delivery());
    }

    static ClaimWishes accountNumber(String number) {
        return new ClaimWishes(number, null, null, null, null, null);
    }

    static Order withPatient(Order order, Patient patient) {
        return new Order(
                order.orderId(),
                order.supplier(),
                patient,
                order.payer(),
                order.orderingProvider(),
                order.claim(),
                order.delivery());
    }

    static Order withItem(Order order, DeliveredItem item) {
        return new Order(
                order.orderId(),
                order.supplier(),
                order.patient(),
                order.payer(),
                order.orderingProvider(),
                order.claim(),
                new Delivery(order.delivery().date(), List.of(item)));
    }

    static Order withoutPractitioner(Order order) {
        return new Order(
                order.orderId(),
                order.supplier(),
                order.patient(),
                order.payer(),
                null,
                order.claim(),
                order.delivery());
    }

    /** The orders as the records of one file. */
    static List<OrderInput> records(Order... orders) {
        return IntStream.range(0, orders.length)
                .mapToObj(index -> new OrderInput(index + 1, "orders.json", orders[index]))
                .toList();
    }

    static Billed bill(BillingPolicy policy, Order... orders) {
        return new Biller(CodeBook.embedded(), policy).bill(records(orders));
    }

    /** How the units of a quantity come about. */
    static String steps(String ndc, String quantity) {
        return String.join(
                "; ",
                UnitCalculator.units(
                                CodeBook.embedded().products(new Ndc(ndc), DAY).get(0),
                                new BigDecimal(quantity),
                                Rounding.UP_PER_LINE)
                        .steps());
    }

    /** One order with these items, billed to a DME contractor. */
    static Billed medicare(ItemBuilder... items) {
        return bill(BillingPolicy.medicareDme(), order("A-1", items));
    }

    /** One order with these items, billed to a payer without rules of its own. */
    static Billed base(ItemBuilder... items) {
        return bill(BillingPolicy.base(), order("A-1", items));
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.order.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bills one order by itself: the head of its claim, and the lines of its items. */
final class OrderBilling {
    private final BillingPolicy policy;
    private final ItemBilling items;

    OrderBilling(CodeBook codes, BillingPolicy policy) {
        this.policy = policy;
        this.items = new ItemBilling(codes, policy);
    }

    /** The order's share of a claim; empty when it was refused, which its notes say. */
    Optional<OrderDraft> draft(Order order, Notes notes) {
        Notes.About about = notes.ofOrder();
        Optional<ClaimTerms> terms = about.attempt(Fields.ACCOUNT_NUMBER, () -> ClaimTerms.of(order.claim(), about));
        Optional<Subscriber> subscriber =
                about.attempt(Fields.MEMBER_ID, () -> Insured.subscriber(order.patient(), about));
        Optional<String> number = about.attempt(Fields.ACCOUNT_NUMBER, () -> number(order));
        OtherPayers others = new OtherPayers(order, about);
        others.judge();
        requireParts(order, about);
        List<LineDraft> lines = lines(order, notes, terms.map(ClaimTerms::placeOfService));
        if (notes.refused()) {
            return Optional.empty();
        }
        List<OtherCoverage> coverages = others.coverages(terms.orElseThrow(), lines);
        return Optional.of(new OrderDraft(
                        notes,
                        head(order, subscriber.orElseThrow(), terms.orElseThrow(), coverages),
                        number.orElseThrow(),
                        lines))
                .filter(OrderBilling::fitsItsClaim);
    }

    /** What was paid for a claim cannot be shared out among several. */
    private static boolean fitsItsClaim(OrderDraft draft) {
        if (draft.head().alone() != null && !ClaimBundle.holds(draft)) {
            draft.notes()
                    .ofOrder()
                    .refuse(
                            Fields.ITEMS,
                            "delivery.items need more than one claim, but what the patient or another payer paid is for one: give an order for each claim");
        }
        return !draft.notes().refused();
    }

    private List<LineDraft> lines(Order order, Notes notes, Optional<String> place) {
        return IntStream.range(0, order.items().size())
                .mapToObj(index -> new Item(order, index, notes.ofItem(index)))
                .flatMap(item -> items.lines(item, place.orElse(ClaimInformation.HOME)).stream())
                .toList();
    }

    private void requireParts(Order order, Notes.About about) {
        if (policy.orderingProviderRequired() && order.orderingProvider() == null) {
            about.refuse(
                    Fields.ORDERING_PRACTITIONER,
                    "orderingPractitioner is missing: %s asks for it on every line".formatted(policy.name()));
        }
        if (order.items().isEmpty()) {
            about.refuse(Fields.ITEMS, "delivery.items is empty: a claim needs something that was delivered");
        }
    }

    private static String number(Order order) {
        String wish = order.claim().accountNumber();
        if (wish == null && order.orderId().length() > ClaimTerms.LONGEST_ACCOUNT_NUMBER) {
            throw new Refused(
                    Fields.ACCOUNT_NUMBER,
                    "claim.accountNumber is missing, and orderId is too long to take its place: give one of at most %d characters"
                            .formatted(ClaimTerms.LONGEST_ACCOUNT_NUMBER));
        }
        return wish == null ? Texts.carried(Fields.ORDER_ID, order.orderId(), ClaimTerms.LONGEST_ACCOUNT_NUMBER) : wish;
    }

    private static ClaimHead head(Order order, Subscriber subscriber, ClaimTerms terms, List<OtherCoverage> coverages) {
        return new ClaimHead(
                order.supplier(),
                subscriber,
                Insured.dependent(order.patient()),
                order.payer(),
                order.delivery().date(),
                terms,
                coverages,
                OtherPayers.standsAlone(order) ? order.orderId() : null);
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.Patient;
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
        Optional<Subscriber> subscriber = about.attempt(Fields.MEMBER_ID, () -> subscriber(order.patient(), about));
        Optional<String> number = about.attempt(Fields.ACCOUNT_NUMBER, () -> number(order));
        requireParts(order, about);
        List<LineDraft> lines = lines(order, notes, terms.map(ClaimTerms::placeOfService));
        return notes.refused()
                ? Optional.empty()
                : Optional.of(new OrderDraft(
                        notes,
                        head(order, subscriber.orElseThrow(), terms.orElseThrow()),
                        number.orElseThrow(),
                        lines));
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

    private static ClaimHead head(Order order, Subscriber subscriber, ClaimTerms terms) {
        return new ClaimHead(
                order.supplier(), subscriber, order.payer(), order.delivery().date(), terms);
    }

    private static Subscriber subscriber(Patient patient, Notes.About about) {
        return new Subscriber(
                patient.name(),
                patient.memberId(),
                patient.birthDate(),
                patient.sex(),
                patient.address(),
                coverage(patient.coverage(), about));
    }

    /** The guide takes the group's name only where there is no number. */
    private static Coverage coverage(Coverage given, Notes.About about) {
        if (given.groupNumber() == null || given.groupName() == null) {
            return given;
        }
        about.unused(Fields.GROUP_NAME, "the claim names the group by its number");
        return new Coverage(given.responsibility(), given.groupNumber(), null, given.insuranceType(), given.filing());
    }
}

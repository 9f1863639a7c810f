package io.github.claimwright.billing;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.DiagnosisCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines that one claim takes, as long as it has room for them, their diagnoses and their charges. */
final class ClaimBundle {
    /** What CLM02 can say: the limit of {@code Money}. */
    private static final BigDecimal LARGEST_TOTAL = new BigDecimal("99999999.99");

    private final List<OrderDraft> orders = new ArrayList<>();
    private final List<LineDraft> lines = new ArrayList<>();

    /** A claim that begins with this order. */
    ClaimBundle(OrderDraft first) {
        orders.add(first);
    }

    /** The order it begins with. */
    OrderDraft first() {
        return orders.get(0);
    }

    /** The orders that came on after the first. */
    List<OrderDraft> sharing() {
        return orders.subList(1, orders.size());
    }

    /** Where the orders on it were read. */
    List<OrderInput> inputs() {
        return orders.stream().map(order -> order.notes().input()).toList();
    }

    /** Whether all lines of an order fit on one claim. */
    static boolean holds(OrderDraft order) {
        return new ClaimBundle(order).hasRoomFor(order.lines());
    }

    /** Whether the claim holds all of these lines beside its own. */
    boolean hasRoomFor(List<LineDraft> more) {
        List<LineDraft> together = Stream.concat(lines.stream(), more.stream()).toList();
        return together.size() <= LineSplit.MOST_LINES
                && diagnoses(together).size() <= ItemDiagnoses.MOST
                && total(together).compareTo(LARGEST_TOTAL) <= 0;
    }

    private static List<DiagnosisCode> diagnoses(List<LineDraft> lines) {
        return lines.stream()
                .flatMap(line -> line.diagnoses().stream())
                .distinct()
                .toList();
    }

    private static BigDecimal total(List<LineDraft> lines) {
        return lines.stream().map(line -> line.charge().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Takes on a line of an order. */
    void add(OrderDraft order, LineDraft line) {
        if (!orders.get(orders.size() - 1).equals(order)) {
            orders.add(order);
        }
        lines.add(line);
    }

    /** The claim under an account number. */
    Claim claim(String number) {
        ClaimHead head = first().head();
        List<DiagnosisCode> ordered = diagnoses(lines);
        return new Claim(
                head.supplier(),
                head.subscriber(),
                head.payer(),
                head.dependent(),
                head.terms().information(number),
                ordered,
                lines.stream().map(line -> line.on(ordered)).toList(),
                head.terms().details(head.others()));
    }
}

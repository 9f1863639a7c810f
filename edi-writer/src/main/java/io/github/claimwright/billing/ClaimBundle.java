package io.github.claimwright.billing;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.DiagnosisCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines that one claim takes, as long as it has room for them and their diagnoses. */
final class ClaimBundle {
    private final List<OrderDraft> orders = new ArrayList<>();
    private final List<LineDraft> lines = new ArrayList<>();
    private final Set<DiagnosisCode> diagnoses = new LinkedHashSet<>();

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

    /** Whether the claim holds all of these lines beside its own. */
    boolean hasRoomFor(List<LineDraft> more) {
        Set<DiagnosisCode> together = new LinkedHashSet<>(diagnoses);
        more.forEach(line -> together.addAll(line.diagnoses()));
        return lines.size() + more.size() <= LineSplit.MOST_LINES && together.size() <= ItemDiagnoses.MOST;
    }

    /** Takes on a line of an order. */
    void add(OrderDraft order, LineDraft line) {
        if (!orders.get(orders.size() - 1).equals(order)) {
            orders.add(order);
        }
        lines.add(line);
        diagnoses.addAll(line.diagnoses());
    }

    /** The claim under an account number. */
    Claim claim(String number) {
        ClaimHead head = first().head();
        List<DiagnosisCode> ordered = List.copyOf(diagnoses);
        return new Claim(
                head.supplier(),
                head.subscriber(),
                head.payer(),
                head.terms().information(number),
                ordered,
                lines.stream().map(line -> line.on(ordered)).toList());
    }
}

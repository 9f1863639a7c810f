package io.github.claimwright.billing;

import java.util.HashMap;
import java.util.Map;

/** Refuses orders whose numbers other orders of the batch have: an answer from the payer could not be told apart. */
final class DistinctNumbers {
    private final Map<String, Notes> orders = new HashMap<>();
    private final Map<String, OrderDraft> claims = new HashMap<>();
    private final Map<String, Notes> lines = new HashMap<>();
    private final boolean shareClaims;

    DistinctNumbers(boolean shareClaims) {
        this.shareClaims = shareClaims;
    }

    /** Takes the number of an order, billed or not. */
    void take(Notes notes) {
        Notes first = orders.putIfAbsent(notes.input().order().orderId(), notes);
        if (first != null) {
            notes.ofOrder()
                    .refuse(
                            Fields.ORDER_ID,
                            "orderId is that of %s too: give every delivery its own".formatted(first.place()));
        }
    }

    /** Takes the numbers of an order's claim and lines. */
    void take(OrderDraft draft) {
        OrderDraft first = claims.putIfAbsent(draft.number(), draft);
        if (first != null && !(shareClaims && first.head().equals(draft.head()))) {
            draft.notes()
                    .ofOrder()
                    .refuse(
                            Fields.ACCOUNT_NUMBER,
                            "account number %s is that of %s too, and the two cannot share a claim: give another claim.accountNumber"
                                    .formatted(draft.number(), first.notes().place()));
        }
        draft.lines().forEach(line -> take(draft.notes(), line));
    }

    private void take(Notes notes, LineDraft line) {
        Notes first = lines.putIfAbsent(line.controlNumber(), notes);
        if (first != null) {
            notes.ofItem(line.itemIndex())
                    .refuse(
                            Fields.LINE_NUMBER,
                            "line number %s is on another line of %s too: give each item its own lineNumber"
                                    .formatted(line.controlNumber(), first.place()));
        }
    }
}

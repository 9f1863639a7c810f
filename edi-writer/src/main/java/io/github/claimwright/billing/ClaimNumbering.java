package io.github.claimwright.billing;

import io.github.claimwright.model.Claim;
import java.util.List;

/** Gives each claim its account number, and tells every order which claim it came on. */
final class ClaimNumbering {
    private ClaimNumbering() {}

    /** The claims, numbered. */
    static List<Claim> claims(List<ClaimBundle> bundles, List<OrderDraft> drafts) {
        AccountNumbers numbers = new AccountNumbers(drafts);
        return bundles.stream()
                .map(bundle -> numbered(bundle, numbers.next(bundle.first().number())))
                .toList();
    }

    private static Claim numbered(ClaimBundle bundle, String number) {
        noteFirst(bundle.first(), number);
        String place = bundle.first().notes().place();
        bundle.sharing()
                .forEach(order -> order.notes()
                        .ofOrder()
                        .decided(Fields.ACCOUNT_NUMBER, "on claim %s together with %s".formatted(number, place)));
        return bundle.claim(number);
    }

    private static void noteFirst(OrderDraft first, String number) {
        Notes.About about = first.notes().ofOrder();
        if (!number.equals(first.number())) {
            about.decided(
                    Fields.ACCOUNT_NUMBER,
                    "%s, a further claim: one claim holds %d lines, %d diagnoses and charges of eight digits"
                            .formatted(number, LineSplit.MOST_LINES, ItemDiagnoses.MOST));
        } else if (first.head().terms().accountNumber() == null) {
            about.taken(Fields.ACCOUNT_NUMBER, "%s, the order's number: none was given".formatted(number));
        }
    }
}

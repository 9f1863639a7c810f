package io.github.claimwright.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines of orders on claims. Orders with equal heads share one as far as it has room; an order stays whole where it
 * can, and goes on further claims where it cannot.
 */
final class ClaimPacking {
    private final List<ClaimBundle> bundles = new ArrayList<>();

    private ClaimPacking() {}

    /** What goes on each claim, in the sequence of the orders that come first on them. */
    static List<ClaimBundle> bundles(List<OrderDraft> drafts, boolean share) {
        ClaimPacking packing = new ClaimPacking();
        groups(drafts, share).forEach(packing::pack);
        return packing.bundles;
    }

    private static Collection<List<OrderDraft>> groups(List<OrderDraft> drafts, boolean share) {
        if (!share) {
            return drafts.stream().map(List::of).toList();
        }
        Map<ClaimHead, List<OrderDraft>> groups = new LinkedHashMap<>();
        drafts.forEach(draft ->
                groups.computeIfAbsent(draft.head(), head -> new ArrayList<>()).add(draft));
        return groups.values();
    }

    private void pack(List<OrderDraft> group) {
        ClaimBundle open = begun(group.get(0));
        for (OrderDraft order : group) {
            if (!open.first().equals(order) && !open.hasRoomFor(order.lines())) {
                open = begun(order);
            }
            for (LineDraft line : order.lines()) {
                open = open.hasRoomFor(List.of(line)) ? open : begun(order);
                open.add(order, line);
            }
        }
    }

    private ClaimBundle begun(OrderDraft first) {
        ClaimBundle bundle = new ClaimBundle(first);
        bundles.add(bundle);
        return bundle;
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.billing.MappingReport.Remark;
import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes claims of orders and their deliveries.
 *
 * <p>Every order is billed by itself first: what each item is, how many units, under which modifiers. An order with any
 * fault is refused whole, with all its faults, and the others go on. Then orders of one patient, payer, supplier and day,
 * with equal wishes, share a claim if the policy allows it. Coverage (KX, GA, GZ, GY) is never attested here.
 *
 * <p>Immutable and thread-safe; the same orders give the same claims.
 */
public final class Biller {
    private final BillingPolicy policy;
    private final OrderBilling orders;

    /**
     * @param codes what is known of codes and drug products
     * @param policy what the payer wants
     */
    public Biller(CodeBook codes, BillingPolicy policy) {
        this.policy = policy;
        this.orders = new OrderBilling(codes, policy);
    }

    /** The claims of a batch of orders, with everything to know of how they came about. */
    public Billed bill(List<OrderInput> batch) {
        DistinctNumbers numbers = new DistinctNumbers(policy.shareClaims());
        Shared<String> texts = new Shared<>();
        List<Notes> notes = batch.stream().map(order -> new Notes(order, texts)).toList();
        List<OrderDraft> drafts = new ArrayList<>();
        for (Notes order : notes) {
            numbers.take(order);
            orders.draft(order.input().order(), order).ifPresent(draft -> {
                numbers.take(draft);
                drafts.add(draft);
            });
        }
        drafts.removeIf(draft -> draft.notes().refused());
        List<ClaimBundle> bundles = ClaimPacking.bundles(drafts, policy.shareClaims());
        return billed(notes, ClaimNumbering.claims(bundles, drafts), bundles);
    }

    private static Billed billed(List<Notes> notes, List<Claim> claims, List<ClaimBundle> bundles) {
        return new Billed(
                claims,
                bundles.stream().map(ClaimBundle::inputs).toList(),
                new MappingReport(
                        remarks(notes, Notes::defaults),
                        remarks(notes, Notes::unused),
                        remarks(notes, Notes::decisions)),
                notes.stream().flatMap(order -> order.refusals().stream()).toList());
    }

    private static List<Remark> remarks(List<Notes> notes, Function<Notes, List<Remark>> kind) {
        return notes.stream()
                .filter(order -> !order.refused())
                .flatMap(order -> kind.apply(order).stream())
                .toList();
    }
}

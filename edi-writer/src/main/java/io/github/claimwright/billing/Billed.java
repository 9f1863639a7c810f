package io.github.claimwright.billing;

import io.github.claimwright.model.Claim;
import java.util.List;

/**
 * What became of a batch of orders. Whether claims may be sent although other orders were refused is for the caller to
 * decide.
 *
 * @param claims the claims of all orders that were not refused, in the sequence of the orders
 * @param sources the orders behind each claim, in the sequence of the claims
 * @param report what was taken, left out and decided for those orders
 * @param refusals everything that keeps the other orders from being billed
 */
public record Billed(List<Claim> claims, List<List<OrderInput>> sources, MappingReport report, List<Refusal> refusals) {
    /** Copies the lists. */
    public Billed {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        refusals = List.copyOf(refusals);
    }
}

package io.github.claimwright.order;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that a payer gave a claim or an item. Never printed by {@link #toString()}.
 *
 * @param claimNumber the payer's own number of the claim (REF*F8); null when not known
 * @param priorAuthorization the number of a prior authorization (REF*G1); null without one
 * @param referral the number of a referral (REF*9F); null without one
 */
public record PayerNumbers(
        @Nullable String claimNumber,
        @Nullable String priorAuthorization,
        @Nullable String referral) {

    /** No number at all. */
    public static final PayerNumbers NONE = new PayerNumbers(null, null, null);

    @Override
    public String toString() {
        return "PayerNumbers[not shown]";
    }
}

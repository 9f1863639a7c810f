package io.github.claimwright.order;

/**
 * What a claim does to an earlier one. Never printed whole by {@link #toString()}.
 *
 * @param kind replacement or void
 * @param payerClaimNumber the payer's own number of the earlier claim
 */
public record Correction(Kind kind, String payerClaimNumber) {

    /** Replacement or void. */
    public enum Kind {
        /** The claim takes the earlier one's place: frequency code 7. */
        REPLACEMENT,
        /** The claim takes the earlier one back: frequency code 8. */
        VOID
    }

    @Override
    public String toString() {
        return "Correction[" + kind + "]";
    }
}

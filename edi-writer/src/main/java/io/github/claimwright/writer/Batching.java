package io.github.claimwright.writer;

/**
 * How claims are divided among transaction sets and functional groups.
 *
 * @param claimsPerTransaction how many claims a transaction set holds at most, 1 to 5000
 * @param transactionsPerGroup how many transaction sets a functional group holds at most
 */
public record Batching(int claimsPerTransaction, int transactionsPerGroup) {
    /** The most claims that a transaction set should hold (005010X222A1, loop 2300). */
    public static final int MOST_CLAIMS_PER_TRANSACTION = 5000;
    /** The most transaction sets that GE01 can count. */
    public static final int MOST_TRANSACTIONS_PER_GROUP = 999_999;
    /** Full transaction sets, all in one group, as Medicare wants them. */
    public static final Batching USUAL = new Batching(MOST_CLAIMS_PER_TRANSACTION, MOST_TRANSACTIONS_PER_GROUP);

    /** Refuses sizes that the guide does not recommend, or that X12 cannot count. */
    public Batching {
        Expect.that(
                claimsPerTransaction >= 1 && claimsPerTransaction <= MOST_CLAIMS_PER_TRANSACTION,
                "claims per transaction set",
                "must number 1 to " + MOST_CLAIMS_PER_TRANSACTION);
        Expect.that(
                transactionsPerGroup >= 1 && transactionsPerGroup <= MOST_TRANSACTIONS_PER_GROUP,
                "transaction sets per group",
                "must number 1 to " + MOST_TRANSACTIONS_PER_GROUP);
    }

    /** Smaller transaction sets, all in one group. */
    public static Batching ofClaims(int claimsPerTransaction) {
        return new Batching(claimsPerTransaction, MOST_TRANSACTIONS_PER_GROUP);
    }
}

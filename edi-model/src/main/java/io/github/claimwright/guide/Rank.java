package io.github.claimwright.guide;

/**
 * X12 positions that can be compared: the position within a table of the transaction set, raised by the number of the
 * table, since every table counts from the start.
 */
final class Rank {
    private static final int TABLE = 10_000;

    private Rank() {}

    /** Reads {@code 0350}, or {@code 2/0010} for a position of the second table. */
    static int parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Words.number(text)
                : Words.number(text.substring(0, slash)) * TABLE + Words.number(text.substring(slash + 1));
    }

    /** The position within its table. */
    static int position(int rank) {
        return rank % TABLE;
    }
}

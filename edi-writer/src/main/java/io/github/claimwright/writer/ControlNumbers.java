package io.github.claimwright.writer;

import java.io.IOException;

/**
 * Where control numbers come from. Each call issues a new number from 1 to {@link #LARGEST}, which is then never issued
 * again before the count comes round.
 */
public interface ControlNumbers {
    /** The largest number that ISA13, GS06 and ST02 have room for. */
    int LARGEST = 999_999_999;

    /** Issues the number of an interchange (ISA13). */
    int interchange() throws IOException;

    /** Issues the number of a functional group (GS06). */
    int group() throws IOException;

    /** Issues the number of a transaction set (ST02). */
    int transaction() throws IOException;

    /** Issues the number of a batch of claims (BHT03), which claim acknowledgments send back. */
    int batch() throws IOException;
}

package io.github.claimwright.writer;

/**
 * Whom the file goes to (loop 1000B): a payer or a clearinghouse.
 *
 * @param name the organization's name, at most 60 characters
 * @param etin its number (electronic transmitter identification number), 2 to 80 characters
 */
public record Receiver(String name, String etin) {

    /** Refuses lengths that NM1 cannot carry. */
    public Receiver {
        Expect.length(name, "receiver name", 1, 60);
        Expect.length(etin, "receiver ETIN", 2, 80);
    }
}

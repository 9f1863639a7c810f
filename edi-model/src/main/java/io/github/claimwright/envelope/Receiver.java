package io.github.claimwright.envelope;

import io.github.claimwright.model.RefusedValueException;

/**
 * Whom the file goes to (loop 1000B): a payer or a clearinghouse.
 *
 * @param name the organization's name, at most 60 characters
 * @param etin its number (electronic transmitter identification number), 2 to 80 characters
 */
public record Receiver(String name, String etin) {

    /** Refuses lengths that NM1 cannot carry. */
    public Receiver {
        if (name.isEmpty() || name.length() > 60) {
            throw new RefusedValueException("receiver name", "must have 1 to 60 characters");
        }
        if (etin.length() < 2 || etin.length() > 80) {
            throw new RefusedValueException("receiver ETIN", "must have 2 to 80 characters");
        }
    }
}

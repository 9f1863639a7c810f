package io.github.claimwright.writer;

import io.github.claimwright.model.Contact;

/**
 * Who submits the claims (loop 1000A): the supplier itself, or its billing service.
 *
 * @param name the organization's name, at most 60 characters
 * @param etin its number with the receiver (electronic transmitter identification number), 2 to 80 characters
 * @param contact whom the receiver may call about the file
 */
public record Submitter(String name, String etin, Contact contact) {

    /** Refuses lengths that NM1 cannot carry. */
    public Submitter {
        Expect.length(name, "submitter name", 1, 60);
        Expect.length(etin, "submitter ETIN", 2, 80);
    }
}

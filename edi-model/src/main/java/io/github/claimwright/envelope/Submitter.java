package io.github.claimwright.envelope;

import io.github.claimwright.model.Contact;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.RefusedValueException;
import java.util.List;

/**
 * Who submits the claims (loop 1000A): the supplier itself, or its billing service.
 *
 * @param name the name
 * @param etin its number with the receiver (electronic transmitter identification number), 2 to 80 characters
 * @param contacts whom the receiver may call about the file, one or two
 */
public record Submitter(PartyName name, String etin, List<Contact> contacts) {

    /** Refuses numbers that NM1 cannot carry, no contact, and a third one. */
    public Submitter {
        if (etin.length() < 2 || etin.length() > 80) {
            throw new RefusedValueException("submitter ETIN", "must have 2 to 80 characters");
        }
        if (contacts.isEmpty() || contacts.size() > 2) {
            throw new RefusedValueException("submitter contacts", "must number 1 or 2");
        }
        contacts = List.copyOf(contacts);
    }

    /**
     * An organization with one contact.
     *
     * @param name the organization's name, 1 to 60 characters
     */
    public Submitter(String name, String etin, Contact contact) {
        this(named(name), etin, List.of(contact));
    }

    private static PartyName named(String name) {
        if (name.isEmpty() || name.length() > 60) {
            throw new RefusedValueException("submitter name", "must have 1 to 60 characters");
        }
        return new OrganizationName(name);
    }

    /** Whom the receiver may call first. */
    public Contact contact() {
        return contacts.get(0);
    }
}

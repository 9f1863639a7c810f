package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Contact;
import io.github.claimwright.model.ContactNumber;
import io.github.claimwright.x12.Segment;

/** PER, contact: whom to call, and the numbers in the order in which they are to be tried. */
public final class Per {
    private Per() {}

    /** The name and every number of a contact. */
    public static Segment from(Contact contact) {
        Segment.Builder segment = Segment.of("PER").put(1, "IC").put(2, contact.name());
        int position = 3;
        for (ContactNumber number : contact.numbers()) {
            segment.put(position, number.kind()).put(position + 1, number.number());
            position += 2;
        }
        return segment.build();
    }
}

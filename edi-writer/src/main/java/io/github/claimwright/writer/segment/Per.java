package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Contact;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** PER, contact: whom to call, by telephone first, then by e-mail. */
public final class Per {
    private static final String TELEPHONE = "TE";
    private static final String EXTENSION = "EX";
    private static final String EMAIL = "EM";

    private final Segment.Builder segment = Segment.of("PER");
    private int position = 3;

    private Per() {}

    /** The name and every number of a contact; an extension stands right behind its telephone number. */
    public static Segment from(Contact contact) {
        Per per = new Per();
        per.segment.put(1, "IC").put(2, contact.name());
        per.number(TELEPHONE, contact.phone());
        per.number(EXTENSION, contact.extension());
        per.number(EMAIL, contact.email());
        return per.segment.build();
    }

    /** The numbers take the next free pair of elements, so that none is left empty before another. */
    private void number(String kind, @Nullable String number) {
        if (number != null) {
            segment.put(position, kind).put(position + 1, number);
            position += 2;
        }
    }
}

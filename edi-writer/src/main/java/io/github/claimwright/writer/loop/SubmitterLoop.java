package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Contact;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;

/** Loop 1000A, submitter: who sends the file and whom to call about it. */
public final class SubmitterLoop {
    private SubmitterLoop() {}

    /** The submitter by name and transmitter number (ETIN). */
    public static Loop from(String name, String etin, Contact contact) {
        return Loop.of("1000A")
                .add(Nm1.organization("41", name, Nm1.ETIN, etin))
                .add(Per.from(contact))
                .build();
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.writer.segment.Nm1;

/** Loop 1000B, receiver: whom the file goes to. */
public final class ReceiverLoop {
    private ReceiverLoop() {}

    /** The receiver with its transmitter number (ETIN). */
    public static Loop from(Receiver receiver) {
        return Loop.of("1000B")
                .add(Nm1.transmitter("40", new OrganizationName(receiver.name()), receiver.etin()))
                .build();
    }
}

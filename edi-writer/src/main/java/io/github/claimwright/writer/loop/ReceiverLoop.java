package io.github.claimwright.writer.loop;

import io.github.claimwright.writer.segment.Nm1;

/** Loop 1000B, receiver: whom the file goes to. */
public final class ReceiverLoop {
    private ReceiverLoop() {}

    /** The receiver by name and transmitter number (ETIN). */
    public static Loop from(String name, String etin) {
        return Loop.of("1000B")
                .add(Nm1.organization("40", name, Nm1.ETIN, etin))
                .build();
    }
}

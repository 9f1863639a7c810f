package io.github.claimwright.writer.loop;

import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;

/** Loop 1000A, submitter: who sends the file and whom to call about it. */
public final class SubmitterLoop {
    private SubmitterLoop() {}

    /** The submitter with its transmitter number (ETIN) and contacts. */
    public static Loop from(Submitter submitter) {
        return Loop.of("1000A")
                .add(Nm1.transmitter("41", submitter.name(), submitter.etin()))
                .addEach(submitter.contacts(), Per::from)
                .build();
    }
}

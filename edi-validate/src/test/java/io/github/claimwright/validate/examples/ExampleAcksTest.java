package io.github.claimwright.validate.examples;

import io.github.claimwright.validate.ack.AckOptions;
import io.github.claimwright.validate.ack.Acknowledger;
import io.github.claimwright.validate.ack.SoundAcks;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.writer.SequentialControlNumbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ExampleAcksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void everyExampleIsAnsweredSoundly() throws IOException, ProfileException {
        for (Example example : Examples.all()) {
            Acknowledger acknowledger = new Acknowledger(
                    example.validator(), new SequentialControlNumbers(), CLOCK, new AckOptions(true, true));
            SoundAcks.assertSound(
                    acknowledger.acknowledge(new ByteArrayInputStream(example.interchange())), example.toString());
        }
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Subscriber;
import io.github.claimwright.writer.segment.Dmg;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;

/** Loop 2010BA, subscriber: with address, birth date and sex, since the subscriber is the patient. */
final class SubscriberLoop {
    private SubscriberLoop() {}

    static Loop from(Subscriber subscriber) {
        return Loop.of("2010BA")
                .add(Nm1.person("IL", subscriber.name(), Nm1.MEMBER_ID, subscriber.memberId()))
                .add(N3.from(subscriber.address()))
                .add(N4.from(subscriber.address()))
                .add(Dmg.from(subscriber))
                .build();
    }
}

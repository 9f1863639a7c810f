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
                .add(Nm1.party("IL", subscriber.name(), subscriber.member()))
                .addIfGiven(subscriber.address(), N3::from)
                .addIfGiven(subscriber.address(), N4::from)
                .addIfGiven(subscriber.demographics(), Dmg::from)
                .build();
    }
}

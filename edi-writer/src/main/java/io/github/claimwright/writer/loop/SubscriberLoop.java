package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Subscriber;
import io.github.claimwright.writer.segment.Dmg;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;
import io.github.claimwright.writer.segment.Ref;

/** Loop 2010BA, subscriber: with address, birth date and sex where the subscriber is the patient. */
final class SubscriberLoop {
    private SubscriberLoop() {}

    static Loop from(Subscriber subscriber) {
        return Loop.of("2010BA")
                .add(Nm1.insured("IL", subscriber.name(), subscriber.member()))
                .addIfGiven(subscriber.address(), N3::from)
                .addIfGiven(subscriber.address(), N4::from)
                .addIfGiven(subscriber.demographics(), Dmg::from)
                .addEach(subscriber.details().references(), Ref::from)
                .addIfGiven(subscriber.details().contact(), Per::from)
                .build();
    }
}

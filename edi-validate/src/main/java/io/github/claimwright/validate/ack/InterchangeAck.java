package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.time.LocalDateTime;

/** TA1: what is said of an interchange as such. */
final class InterchangeAck {
    private static final int NUMBER_WIDTH = 9;

    private InterchangeAck() {}

    static Segment ta1(ReceivedEnvelope interchange, InterchangeVerdict verdict, LocalDateTime now) {
        return Segment.of("TA1")
                .put(1, AnswerText.padded(AnswerText.number(interchange.header(13), NUMBER_WIDTH), NUMBER_WIDTH))
                .put(2, date(interchange.header(9), now))
                .put(3, time(interchange.header(10), now))
                .put(4, verdict.code())
                .put(5, verdict.note())
                .build();
    }

    /** The date as received, or when that is none the date of the answer: a TA1 with a wrong date would be rejected in turn. */
    private static String date(String received, LocalDateTime now) {
        return ReceivedMoment.isShortDate(received) ? received : X12Text.shortDate(now.toLocalDate());
    }

    private static String time(String received, LocalDateTime now) {
        return ReceivedMoment.isTime(received) ? received : X12Text.time(now.toLocalTime());
    }
}

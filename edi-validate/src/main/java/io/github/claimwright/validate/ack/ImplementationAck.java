package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.List;

/** The body of a 999: what is said of one received group, from AK1 to AK9. */
final class ImplementationAck {
    static final String TYPE = "999";
    static final String VERSION = "005010X231A1";

    private static final String UNKNOWN_VERSION = "UNKNOWN";
    private static final int LONGEST_COUNT = 6;

    private ImplementationAck() {}

    static List<Segment> segments(ReceivedEnvelope group, GroupVerdict verdict) {
        List<Segment> segments = new ArrayList<>();
        segments.add(ak1(group));
        verdict.sets().forEach((set, ofSet) -> {
            // in a group that is rejected as such, a sound set is not accepted either, and has nothing to report
            if (!verdict.isRejectedAsGroup() || !ofSet.isPlain()) {
                segments.addAll(set(set, ofSet, verdict));
            }
        });
        segments.add(ak9(group, verdict));
        return segments;
    }

    private static Segment ak1(ReceivedEnvelope group) {
        return Segment.of("AK1")
                .put(1, AnswerText.clean(group.header(1), 2, 2, "HC"))
                .put(2, AnswerText.number(group.header(6), 9))
                .put(3, AnswerText.clean(group.header(8), 1, 12, UNKNOWN_VERSION))
                .build();
    }

    private static List<Segment> set(ReceivedEnvelope set, SetVerdict verdict, GroupVerdict group) {
        List<Segment> segments = new ArrayList<>();
        segments.add(Segment.of("AK2")
                .put(1, AnswerText.clean(set.header(1), 3, 3, "837"))
                .put(2, AnswerText.padded(AnswerText.clean(set.header(2), 9), 4))
                .put(3, AnswerText.clean(set.header(3), 35))
                .build());
        segments.addAll(SegmentReport.of(verdict.reported()));
        segments.add(ik5(verdict, group));
        return segments;
    }

    private static Segment ik5(SetVerdict verdict, GroupVerdict group) {
        Segment.Builder ik5 = Segment.of("IK5").put(1, group.isRejectedAsGroup() ? "R" : verdict.code());
        int element = 2;
        for (String reason : verdict.reasons()) {
            ik5.put(element++, reason);
        }
        return ik5.build();
    }

    private static Segment ak9(ReceivedEnvelope group, GroupVerdict verdict) {
        Segment.Builder ak9 = Segment.of("AK9")
                .put(1, verdict.code())
                .put(2, AnswerText.number(group.trailer(1), LONGEST_COUNT))
                .put(3, Integer.toString(group.inside().size()))
                .put(4, Long.toString(verdict.accepted()));
        int element = 5;
        for (String reason : verdict.reasons()) {
            ak9.put(element++, reason);
        }
        return ak9.build();
    }
}

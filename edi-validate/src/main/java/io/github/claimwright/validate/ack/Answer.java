package io.github.claimwright.validate.ack;

import io.github.claimwright.writer.ControlNumbers;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** An interchange that goes back: the envelope around acknowledgments, addressed to the sender of what is answered. */
final class Answer {
    private final Addresses addresses;
    private final ControlNumbers numbers;
    private final LocalDateTime now;
    private final String number;
    private final List<Segment> body = new ArrayList<>();
    private int groups;
    private int sets;
    private String groupNumber = "";

    /** Begins an answer, and issues its control number. */
    Answer(Addresses addresses, ControlNumbers numbers, LocalDateTime now) throws IOException {
        this.addresses = addresses;
        this.numbers = numbers;
        this.now = now;
        this.number = AnswerText.padded(Integer.toString(numbers.interchange()), 9);
    }

    /** Adds a segment that stands in no group. */
    void add(Segment segment) {
        body.add(segment);
    }

    /** Begins a group of messages of one guide. */
    void openGroup(ReceivedEnvelope answered, String type, String version) throws IOException {
        groups++;
        sets = 0;
        groupNumber = Integer.toString(numbers.group());
        body.add(Segment.of("GS")
                .put(1, type)
                .put(2, addresses.ourCode(answered))
                .put(3, addresses.theirCode(answered))
                .put(4, X12Text.date(now.toLocalDate()))
                .put(5, X12Text.time(now.toLocalTime()))
                .put(6, groupNumber)
                .put(7, "X")
                .put(8, version)
                .build());
    }

    /** Adds a transaction set around the segments. */
    void add(String type, String version, List<Segment> segments) throws IOException {
        sets++;
        String setNumber = AnswerText.padded(Integer.toString(numbers.transaction()), 4);
        body.add(Segment.of("ST").put(1, type).put(2, setNumber).put(3, version).build());
        body.addAll(segments);
        body.add(trailer("SE", segments.size() + 2, setNumber));
    }

    /** Ends the group. */
    void closeGroup() {
        body.add(trailer("GE", sets, groupNumber));
    }

    /** The whole interchange. */
    AckInterchange finish(AckKind kind) {
        body.add(trailer("IEA", groups, number));
        Delimiters delimiters = FreeDelimiters.of(addresses.delimiters(), body, addresses.ids());
        List<Segment> segments = new ArrayList<>(body.size() + 1);
        segments.add(isa(delimiters));
        segments.addAll(body);
        return new AckInterchange(kind, delimiters, segments);
    }

    private Segment isa(Delimiters delimiters) {
        String tenBlanks = " ".repeat(10);
        return Segment.of("ISA")
                .put(1, "00")
                .put(2, tenBlanks)
                .put(3, "00")
                .put(4, tenBlanks)
                .put(5, addresses.ourQualifier())
                .put(6, addresses.ourId())
                .put(7, addresses.theirQualifier())
                .put(8, addresses.theirId())
                .put(9, X12Text.shortDate(now.toLocalDate()))
                .put(10, X12Text.time(now.toLocalTime()))
                .put(11, Character.toString(delimiters.repetition()))
                .put(12, "00501")
                .put(13, number)
                .put(14, "0")
                .put(15, addresses.usage())
                .put(16, Character.toString(delimiters.component()))
                .build();
    }

    private static Segment trailer(String tag, int count, String number) {
        return Segment.of(tag).put(1, Integer.toString(count)).put(2, number).build();
    }
}

package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.Outcome;
import io.github.claimwright.writer.ControlNumbers;
import io.github.claimwright.x12.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers claim files as a receiver would, by what a validator finds in them. The same file, clock and control numbers give
 * the same bytes. Everything that is sent back is held in memory until the file is read to its end.
 */
public final class Acknowledger {
    private static final String ACKNOWLEDGMENTS = "FA";
    private static final String ASKS = "1";

    private final ClaimValidator validator;
    private final ControlNumbers numbers;
    private final Clock clock;
    private final AckOptions options;

    /**
     * Answers by the findings of the validator, under its profile.
     *
     * @param validator judges what was received
     * @param numbers numbers what is sent back
     * @param clock dates it, in the zone that readers of the acknowledgments expect
     * @param options what goes into it
     */
    public Acknowledger(ClaimValidator validator, ControlNumbers numbers, Clock clock, AckOptions options) {
        this.validator = validator;
        this.numbers = numbers;
        this.clock = clock;
        this.options = options;
    }

    /** Answers the interchanges of a stream, which the caller closes. */
    public Acknowledgments acknowledge(InputStream in) throws IOException {
        Reception reception = new Reception(new BadValues(options.values()));
        Outcome outcome = validator.follow(in, reception);
        LocalDateTime now = LocalDateTime.now(clock);
        List<AckInterchange> answers = new ArrayList<>();
        List<AckVerdict> verdicts = new ArrayList<>();
        for (ReceivedEnvelope interchange : reception.interchanges()) {
            InterchangeVerdict verdict = InterchangeVerdict.of(interchange);
            acknowledgeInterchange(interchange, verdict, now, answers);
            if (!verdict.isRejected()) {
                acknowledgeGroups(interchange, now, answers);
                acknowledgeClaims(interchange, now, answers);
            }
            verdicts.add(AckVerdict.of(interchange, verdict));
        }
        return new Acknowledgments(answers, verdicts, reception.outside(), outcome.counts());
    }

    private void acknowledgeInterchange(
            ReceivedEnvelope interchange, InterchangeVerdict verdict, LocalDateTime now, List<AckInterchange> answers)
            throws IOException {
        boolean asked = interchange.header(14).equals(ASKS) || options.everyTa1();
        if (!verdict.isPlain() || (asked && !isAnswer(interchange))) {
            Answer answer = new Answer(new Addresses(interchange), numbers, now);
            answer.add(InterchangeAck.ta1(interchange, verdict, now));
            answers.add(answer.finish(AckKind.TA1));
        }
    }

    /** Nobody acknowledges acknowledgments, or there would be no end of it. */
    private static boolean isAnswer(ReceivedEnvelope interchange) {
        return claims(interchange).isEmpty();
    }

    private static List<ReceivedEnvelope> claims(ReceivedEnvelope interchange) {
        return interchange.inside().stream()
                .filter(group -> !group.header(1).equals(ACKNOWLEDGMENTS))
                .toList();
    }

    private void acknowledgeGroups(ReceivedEnvelope interchange, LocalDateTime now, List<AckInterchange> answers)
            throws IOException {
        List<ReceivedEnvelope> groups = claims(interchange);
        if (groups.isEmpty()) {
            return;
        }
        Answer answer = new Answer(new Addresses(interchange), numbers, now);
        for (ReceivedEnvelope group : groups) {
            answer.openGroup(group, ACKNOWLEDGMENTS, ImplementationAck.VERSION);
            answer.add(
                    ImplementationAck.TYPE,
                    ImplementationAck.VERSION,
                    ImplementationAck.segments(group, GroupVerdict.of(group)));
            answer.closeGroup();
        }
        answers.add(answer.finish(AckKind.IMPLEMENTATION));
    }

    private void acknowledgeClaims(ReceivedEnvelope interchange, LocalDateTime now, List<AckInterchange> answers)
            throws IOException {
        List<ReceivedEnvelope> groups = interchange.inside().stream()
                .filter(group -> !GroupVerdict.of(group).batches().isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        Answer answer = new Answer(new Addresses(interchange), numbers, now);
        for (ReceivedEnvelope group : groups) {
            answer.openGroup(group, ClaimAck.GROUP, ClaimAck.VERSION);
            for (ReceivedEnvelope set : GroupVerdict.of(group).batches()) {
                BatchVerdict verdict = BatchVerdict.of(set.ownFaults());
                List<Segment> segments = ClaimAck.segments(set.batch(), verdict, numbers.batch(), now);
                answer.add(ClaimAck.TYPE, ClaimAck.VERSION, segments);
            }
            answer.closeGroup();
        }
        answers.add(answer.finish(AckKind.CLAIM));
    }
}

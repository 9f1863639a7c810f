package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.EnvelopeKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a TA1 says of an interchange.
 *
 * @param code A accepted, E accepted with errors, R rejected (TA104)
 * @param note the reason (TA105), {@code 000} for none; of several, the first that rejects
 */
record InterchangeVerdict(String code, String note) {
    /** The note for what stands between the envelopes and has no code of its own. */
    private static final String CONTENT = "024";

    private static final InterchangeVerdict ACCEPTED = new InterchangeVerdict("A", "000");

    static InterchangeVerdict of(ReceivedEnvelope interchange) {
        List<Reason> reasons = reasons(interchange)
                .sorted(Comparator.comparing(Reason::rejects).reversed())
                .toList();
        return reasons.isEmpty() ? ACCEPTED : reasons.get(0).verdict();
    }

    private record Reason(boolean rejects, String note) {
        InterchangeVerdict verdict() {
            return new InterchangeVerdict(rejects ? "R" : "E", note);
        }
    }

    private static Stream<Reason> reasons(ReceivedEnvelope envelope) {
        Stream<Reason> own =
                envelope.ownFaults().stream().filter(Fault::counts).flatMap(fault -> reason(fault, envelope));
        return Stream.concat(own, envelope.inside().stream().flatMap(InterchangeVerdict::reasons));
    }

    private static Stream<Reason> reason(Fault fault, ReceivedEnvelope envelope) {
        boolean inSet = envelope.kind() == EnvelopeKind.SET || envelope.kind() == EnvelopeKind.OTHER_SET;
        boolean in999 =
                inSet || fault.groupCode().isPresent() || fault.setCode().isPresent();
        if (fault.note().isPresent() || in999) {
            return fault.note().map(note -> new Reason(fault.rejects(), note)).stream();
        }
        return fault.rejects() ? Stream.of(new Reason(true, CONTENT)) : Stream.empty();
    }

    boolean isRejected() {
        return code.equals("R");
    }

    boolean isPlain() {
        return equals(ACCEPTED);
    }
}

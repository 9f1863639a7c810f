package io.github.claimwright.validate.ack;

import java.util.List;

/**
 * What was said of one interchange, in short.
 *
 * @param interchange its control number as received (ISA13)
 * @param ta1 the verdict of the TA1: A accepted, E accepted with errors, R rejected
 * @param note the reason that the TA1 gives, {@code 000} for none
 * @param groups what the 999 says of its groups; none when the TA1 rejects the interchange
 */
public record AckVerdict(String interchange, String ta1, String note, List<Group> groups) {

    /**
     * What was said of one functional group.
     *
     * @param number its control number as received (GS06)
     * @param verdict A accepted, E accepted with errors, P partially accepted, R rejected
     * @param received how many transaction sets it holds
     * @param accepted how many of them are accepted
     */
    public record Group(String number, String verdict, long received, long accepted) {}

    /** Copies the groups. */
    public AckVerdict {
        groups = List.copyOf(groups);
    }

    /** Whether anything in the interchange, or all of it, is rejected. */
    public boolean rejectsAnything() {
        return ta1.equals("R")
                || groups.stream().anyMatch(group -> group.accepted() < group.received() || group.received() == 0);
    }

    static AckVerdict of(ReceivedEnvelope interchange, InterchangeVerdict verdict) {
        List<Group> groups = verdict.isRejected()
                ? List.of()
                : interchange.inside().stream().map(AckVerdict::of).toList();
        return new AckVerdict(AnswerText.clean(interchange.header(13), 9), verdict.code(), verdict.note(), groups);
    }

    private static Group of(ReceivedEnvelope group) {
        GroupVerdict verdict = GroupVerdict.of(group);
        return new Group(
                AnswerText.clean(group.header(6), 9),
                verdict.code(),
                group.inside().size(),
                verdict.accepted());
    }
}

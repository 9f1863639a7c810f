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
     * @param acceptedClaims how many claims the 277CA accepts
     * @param rejectedClaims how many claims the 277CA rejects; those of rejected transaction sets are not among them
     */
    public record Group(
            String number, String verdict, long received, long accepted, long acceptedClaims, long rejectedClaims) {
        /** Whether anything in it is rejected. */
        public boolean rejectsAnything() {
            return accepted < received || received == 0 || rejectedClaims > 0;
        }
    }

    /** Copies the groups. */
    public AckVerdict {
        groups = List.copyOf(groups);
    }

    /** Whether anything in the interchange, or all of it, is rejected. */
    public boolean rejectsAnything() {
        return ta1.equals("R") || groups.stream().anyMatch(Group::rejectsAnything);
    }

    /** Whether something is accepted, but with remarks. */
    public boolean remarksAnything() {
        return ta1.equals("E")
                || groups.stream().anyMatch(group -> group.verdict().equals("E"));
    }

    static AckVerdict of(ReceivedEnvelope interchange, InterchangeVerdict verdict) {
        List<Group> groups = verdict.isRejected()
                ? List.of()
                : interchange.inside().stream().map(AckVerdict::of).toList();
        return new AckVerdict(AnswerText.clean(interchange.header(13), 9), verdict.code(), verdict.note(), groups);
    }

    private static Group of(ReceivedEnvelope group) {
        GroupVerdict verdict = GroupVerdict.of(group);
        List<ClaimTotals> claims = verdict.batches().stream()
                .map(set -> ClaimTotals.of(set.batch().claims(), BatchVerdict.of(set.ownFaults())))
                .toList();
        return new Group(
                AnswerText.clean(group.header(6), 9),
                verdict.code(),
                group.inside().size(),
                verdict.accepted(),
                claims.stream().mapToLong(ClaimTotals::accepted).sum(),
                claims.stream().mapToLong(ClaimTotals::rejected).sum());
    }
}

package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a 277CA says back of a received claim.
 *
 * @param path its place in the hierarchy
 * @param number the sender's number of it (CLM01)
 * @param charge the total charge (CLM02)
 * @param trace the clearinghouse's number (REF*D9); empty when there is none
 * @param provider the billing provider, with the NPI or else the tax id
 * @param patient the patient, with the member id of the subscriber
 * @param payer the payer
 * @param lines its service lines
 */
record ReceivedClaim(
        String path,
        String number,
        BigDecimal charge,
        String trace,
        Party provider,
        Party patient,
        Party payer,
        List<ReceivedLine> lines) {

    static ReceivedClaim of(LoopNode claim) {
        Optional<SegmentNode> clm = claim.segment("CLM");
        Optional<LoopNode> subscriberLevel = claim.enclosing("2000B");
        List<ReceivedLine> lines = new ArrayList<>();
        for (LoopNode line : claim.children("2400")) {
            lines.add(ReceivedLines.of(line));
        }
        return new ReceivedClaim(
                claim.path(),
                clm.map(segment -> AnswerText.clean(segment.text(1), 50)).orElse(""),
                clm.flatMap(segment -> segment.decimal(2)).orElse(BigDecimal.ZERO),
                claim.segment("REF", "D9")
                        .map(ref -> AnswerText.clean(ref.text(2), 50))
                        .orElse(""),
                provider(claim.enclosing("2000A").flatMap(level -> level.child("2010AA"))),
                patient(claim, Party.in(subscriberLevel.flatMap(level -> level.child("2010BA")))),
                Party.in(subscriberLevel.flatMap(level -> level.child("2010BB"))),
                List.copyOf(lines));
    }

    private static Party provider(Optional<LoopNode> loop) {
        Party named = Party.in(loop);
        if (named.qualifier().equals("XX")) {
            return named;
        }
        return named.withId(
                "FI",
                loop.flatMap(node -> node.segment("REF", "EI").or(() -> node.segment("REF", "SY")))
                        .map(ref -> AnswerText.clean(ref.text(2), 2, 80, Party.UNKNOWN.id()))
                        .orElse(Party.UNKNOWN.id()));
    }

    private static Party patient(LoopNode claim, Party subscriber) {
        boolean known =
                subscriber.qualifier().equals("MI") || subscriber.qualifier().equals("II");
        String qualifier = known ? subscriber.qualifier() : "";
        String id = known ? subscriber.id() : "";
        return claim.enclosing("2000C")
                .map(level -> Party.in(level.child("2010CA")))
                .orElse(subscriber)
                .withId(qualifier, id);
    }

    /** The hierarchy above it up to the billing provider. */
    String providerPath() {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    /** The hierarchy above it up to the patient. */
    String patientPath() {
        int end = path.lastIndexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    /** The first day of service; empty when there is none. */
    String firstDay() {
        return lines.stream()
                .map(ReceivedLine::firstDay)
                .filter(day -> !day.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }

    /** The last day of service; empty when there is none. */
    String lastDay() {
        return lines.stream().map(ReceivedLine::lastDay).max(String::compareTo).orElse("");
    }

    /** The place alone. */
    @Override
    public String toString() {
        return "ReceivedClaim " + path;
    }
}

package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The body of a 277CA: what is said of the claims of one received transaction set. */
final class ClaimAck {
    static final String TYPE = "277";
    static final String VERSION = "005010X214";
    static final String GROUP = "HN";

    private static final String ACCEPTED = "WQ";
    private static final String REJECTED = "U";

    private final ReceivedBatch batch;
    private final BatchVerdict verdict;
    private final String number;
    private final LocalDateTime now;
    private final String today;
    private final List<Segment> segments = new ArrayList<>();
    private int levels;

    private ClaimAck(ReceivedBatch batch, BatchVerdict verdict, int number, LocalDateTime now) {
        this.batch = batch;
        this.verdict = verdict;
        this.number = Integer.toString(number);
        this.now = now;
        this.today = X12Text.date(now.toLocalDate());
    }

    /**
     * The segments from BHT on.
     *
     * @param number the batch number of the acknowledgment, by which its sender will find it
     */
    static List<Segment> segments(ReceivedBatch batch, BatchVerdict verdict, int number, LocalDateTime now) {
        ClaimAck ack = new ClaimAck(batch, verdict, number, now);
        ack.head();
        ack.informationSource();
        ack.informationReceiver();
        by(batch.claims(), ReceivedClaim::providerPath).forEach(ack::provider);
        return ack.segments;
    }

    private static Map<String, List<ReceivedClaim>> by(
            List<ReceivedClaim> claims, Function<ReceivedClaim, String> path) {
        return claims.stream().collect(Collectors.groupingBy(path, LinkedHashMap::new, Collectors.toList()));
    }

    private void head() {
        segments.add(Segment.of("BHT")
                .put(1, "0085")
                .put(2, "08")
                .put(3, number)
                .put(4, today)
                .put(5, X12Text.time(now.toLocalTime()))
                .put(6, "TH")
                .build());
    }

    private int level(int parent, String code, String child) {
        levels++;
        segments.add(Segment.of("HL")
                .put(1, Integer.toString(levels))
                .put(2, parent == 0 ? "" : Integer.toString(parent))
                .put(3, code)
                .put(4, child)
                .build());
        return levels;
    }

    private void trace(String type, String reference) {
        segments.add(Segment.of("TRN").put(1, type).put(2, reference).build());
    }

    private void date(String qualifier, String first, String last) {
        boolean oneDay = first.equals(last);
        segments.add(Segment.of("DTP")
                .put(1, qualifier)
                .put(2, oneDay ? "D8" : "RD8")
                .put(3, oneDay ? first : first + "-" + last)
                .build());
    }

    private void informationSource() {
        level(0, "20", "1");
        Party receiver = batch.receiver();
        segments.add(Segment.of("NM1")
                .put(1, batch.isSentToPayer() ? "PR" : "AY")
                .put(2, "2")
                .put(3, receiver.last())
                .put(8, "46")
                .put(9, receiver.id().isEmpty() ? Party.UNKNOWN.id() : receiver.id())
                .build());
        trace("1", number);
        date("050", today, today);
        date("009", today, today);
    }

    private void informationReceiver() {
        level(1, "21", "1");
        Party submitter = batch.submitter();
        String id = submitter.id().isEmpty() ? Party.UNKNOWN.id() : submitter.id();
        segments.add(submitter.withId("46", id).either("41"));
        trace("2", batch.number());
        ClaimTotals totals = ClaimTotals.of(batch.claims(), verdict);
        status(verdict.ofBatch(), ClaimStatus.RECEIVED, today, totals.charge());
        segments.addAll(totals.segments("90", "AA"));
    }

    private void provider(String path, List<ReceivedClaim> claims) {
        int own = level(2, "19", "1");
        segments.add(claims.get(0).provider().either("85"));
        trace("1", number + "-" + own);
        ClaimTotals totals = ClaimTotals.of(claims, verdict);
        status(verdict.ofProvider(path), ClaimStatus.RECEIVED, "", totals.charge());
        segments.addAll(totals.segments("QA", "QC"));
        by(claims, ReceivedClaim::patientPath).values().forEach(ofPatient -> patient(own, ofPatient));
    }

    private void patient(int provider, List<ReceivedClaim> claims) {
        level(provider, "PT", "");
        segments.add(claims.get(0).patient().person("QC"));
        claims.forEach(this::claim);
    }

    private void claim(ReceivedClaim claim) {
        trace("2", claim.number());
        status(verdict.of(claim), ClaimStatus.ACCEPTED, today, X12Text.decimal(claim.charge()));
        if (!claim.trace().isEmpty()) {
            segments.add(Segment.of("REF").put(1, "D9").put(2, claim.trace()).build());
        }
        if (!claim.firstDay().isEmpty()) {
            date("472", claim.firstDay(), claim.lastDay());
        }
        for (ReceivedLine line : claim.lines()) {
            List<ClaimStatus> statuses = verdict.of(claim, line);
            if (!statuses.isEmpty()) {
                segments.addAll(line.segments(statuses));
            }
        }
    }

    private void status(List<ClaimStatus> faults, ClaimStatus good, String day, String charge) {
        segments.addAll(
                faults.isEmpty()
                        ? ClaimStatus.segments(List.of(good), day, ACCEPTED, charge)
                        : ClaimStatus.segments(faults, day, REJECTED, charge));
    }
}

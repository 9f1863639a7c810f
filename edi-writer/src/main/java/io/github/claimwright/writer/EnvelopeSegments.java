package io.github.claimwright.writer;

import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.ReceiverLoop;
import io.github.claimwright.writer.loop.SubmitterLoop;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.time.LocalDateTime;

/** How the segments around the claims are filled for one trading partner at one moment. */
final class EnvelopeSegments {
    private static final String GUIDE = "005010X222A1";
    private static final String NO_INFORMATION = "00";
    private static final String TEN_BLANKS = " ".repeat(10);
    private static final int PARTY_WIDTH = 15;

    private final TradingPartner partner;
    private final LocalDateTime now;

    EnvelopeSegments(TradingPartner partner, LocalDateTime now) {
        this.partner = partner;
        this.now = now;
    }

    /** ISA, interchange header: the only segment with elements of fixed width. */
    Segment isa(String interchangeNumber) {
        return Segment.of("ISA")
                .put(1, NO_INFORMATION)
                .put(2, TEN_BLANKS)
                .put(3, NO_INFORMATION)
                .put(4, TEN_BLANKS)
                .put(5, partner.sender().qualifier())
                .put(6, padded(partner.sender().id()))
                .put(7, partner.receiver().qualifier())
                .put(8, padded(partner.receiver().id()))
                .put(9, X12Text.shortDate(now.toLocalDate()))
                .put(10, X12Text.time(now.toLocalTime()))
                .put(11, Character.toString(partner.delimiters().repetition()))
                .put(12, "00501")
                .put(13, interchangeNumber)
                .put(14, partner.acknowledgmentRequested() ? "1" : "0")
                .put(15, partner.usage().code())
                .put(16, Character.toString(partner.delimiters().component()))
                .build();
    }

    /** GS, functional group header. */
    Segment gs(String groupNumber) {
        return Segment.of("GS")
                .put(1, "HC")
                .put(2, partner.sender().applicationCode())
                .put(3, partner.receiver().applicationCode())
                .put(4, X12Text.date(now.toLocalDate()))
                .put(5, X12Text.time(now.toLocalTime()))
                .put(6, groupNumber)
                .put(7, "X")
                .put(8, GUIDE)
                .build();
    }

    /** ST, transaction set header. */
    Segment st(String transactionNumber) {
        return Segment.of("ST")
                .put(1, "837")
                .put(2, transactionNumber)
                .put(3, GUIDE)
                .build();
    }

    /** BHT, beginning of the hierarchy: an original transmission (00) of chargeable claims (CH). */
    Segment bht(String batchNumber) {
        return Segment.of("BHT")
                .put(1, "0019")
                .put(2, "00")
                .put(3, batchNumber)
                .put(4, X12Text.date(now.toLocalDate()))
                .put(5, X12Text.time(now.toLocalTime()))
                .put(6, "CH")
                .build();
    }

    Loop submitter() {
        Submitter submitter = partner.submitter();
        return SubmitterLoop.from(submitter.name(), submitter.etin(), submitter.contact());
    }

    Loop receiver() {
        return ReceiverLoop.from(
                partner.claimReceiver().name(), partner.claimReceiver().etin());
    }

    /** SE, transaction set trailer. */
    Segment se(long segments, String transactionNumber) {
        return trailer("SE", segments, transactionNumber);
    }

    /** GE, functional group trailer. */
    Segment ge(int transactions, String groupNumber) {
        return trailer("GE", transactions, groupNumber);
    }

    /** IEA, interchange trailer. */
    Segment iea(int groups, String interchangeNumber) {
        return trailer("IEA", groups, interchangeNumber);
    }

    private static Segment trailer(String tag, long count, String number) {
        return Segment.of(tag).put(1, Long.toString(count)).put(2, number).build();
    }

    private static String padded(String id) {
        return id + " ".repeat(PARTY_WIDTH - id.length());
    }
}

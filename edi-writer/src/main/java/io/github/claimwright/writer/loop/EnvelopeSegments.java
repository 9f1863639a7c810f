package io.github.claimwright.writer.loop;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;

/** How the segments around the claims are filled. */
public final class EnvelopeSegments {
    private static final String GUIDE = "005010X222A1";
    private static final int INFORMATION_WIDTH = 10;
    private static final int PARTY_WIDTH = 15;

    private EnvelopeSegments() {}

    /** ISA, interchange header: the only segment with elements of fixed width. */
    public static Segment isa(InterchangeHeader header, Delimiters delimiters) {
        return Segment.of("ISA")
                .put(1, header.authorization().qualifier())
                .put(2, padded(header.authorization().value(), INFORMATION_WIDTH))
                .put(3, header.security().qualifier())
                .put(4, padded(header.security().value(), INFORMATION_WIDTH))
                .put(5, header.sender().qualifier())
                .put(6, padded(header.sender().value(), PARTY_WIDTH))
                .put(7, header.receiver().qualifier())
                .put(8, padded(header.receiver().value(), PARTY_WIDTH))
                .put(9, header.date())
                .put(10, header.time())
                .put(11, Character.toString(delimiters.repetition()))
                .put(12, "00501")
                .put(13, header.controlNumber())
                .put(14, header.acknowledgmentRequested() ? "1" : "0")
                .put(15, header.usage())
                .put(16, Character.toString(delimiters.component()))
                .build();
    }

    /** GS, functional group header. */
    public static Segment gs(GroupHeader header) {
        return Segment.of("GS")
                .put(1, "HC")
                .put(2, header.sender())
                .put(3, header.receiver())
                .put(4, header.date())
                .put(5, header.time())
                .put(6, header.controlNumber())
                .put(7, "X")
                .put(8, GUIDE)
                .build();
    }

    /** ST, transaction set header. */
    public static Segment st(TransactionHeader header) {
        return Segment.of("ST")
                .put(1, "837")
                .put(2, header.controlNumber())
                .put(3, GUIDE)
                .build();
    }

    /** BHT, beginning of the hierarchy. */
    public static Segment bht(TransactionHeader header) {
        return Segment.of("BHT")
                .put(1, "0019")
                .put(2, header.purpose())
                .put(3, header.batchNumber())
                .put(4, header.date())
                .put(5, header.time())
                .put(6, header.type())
                .build();
    }

    /** SE, GE or IEA: how many, and the control number of the header. */
    public static Segment trailer(String tag, long count, String controlNumber) {
        return Segment.of(tag)
                .put(1, Long.toString(count))
                .put(2, controlNumber)
                .build();
    }

    private static String padded(String id, int width) {
        return id + " ".repeat(width - id.length());
    }
}

package io.github.claimwright.validate.ack;

import io.github.claimwright.writer.encode.SegmentEncoder;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One interchange that goes back to the sender.
 *
 * @param kind what it acknowledges
 * @param delimiters its delimiters, which no value contains
 * @param segments everything from ISA to IEA
 */
public record AckInterchange(AckKind kind, Delimiters delimiters, List<Segment> segments) {
    private static final String LINE_END = "\n";

    /** Copies the segments. */
    public AckInterchange {
        segments = List.copyOf(segments);
    }

    /** Writes it, one segment a line. */
    public void writeTo(OutputStream out) throws IOException {
        boolean ended = delimiters.segment() == '\n' || delimiters.segment() == '\r';
        SegmentEncoder encoder = new SegmentEncoder(out, delimiters, ended ? "" : LINE_END);
        for (Segment segment : segments) {
            encoder.write(segment);
        }
        encoder.finish();
    }

    /** The bytes that {@link #writeTo} writes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot fail to be written", impossible);
        }
        return out.toByteArray();
    }

    /** The kind, without anything that was received. */
    @Override
    public String toString() {
        return "AckInterchange[" + kind + ", " + segments.size() + " segments]";
    }
}

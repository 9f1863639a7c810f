package io.github.claimwright.writer;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.writer.encode.SegmentEncoder;
import io.github.claimwright.writer.loop.EnvelopeSegments;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.ReceiverLoop;
import io.github.claimwright.writer.loop.SubmitterLoop;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The envelope around the claims of one interchange: opens and closes interchange, functional groups and transaction
 * sets, and is the only place that counts for SE01, GE01 and IEA01.
 */
final class Envelope {
    private final SegmentEncoder encoder;
    private final String interchangeNumber;
    private @Nullable String groupNumber;
    private @Nullable String transactionNumber;
    private int groups;
    private int transactions;
    private int transactionsOfGroup;
    private long segments;
    private long segmentsBeforeTransaction;

    /** Begins the interchange. */
    Envelope(OutputStream out, InterchangeHeader header, Delimiters delimiters, LineBreak lineBreak)
            throws IOException {
        this.encoder = new SegmentEncoder(out, delimiters, lineBreak.text());
        this.interchangeNumber = header.controlNumber();
        write(EnvelopeSegments.isa(header, delimiters));
    }

    /** Begins a functional group, closing the one before it. */
    void open(GroupHeader header) throws IOException {
        closeGroup();
        groups++;
        transactionsOfGroup = 0;
        groupNumber = header.controlNumber();
        write(EnvelopeSegments.gs(header));
    }

    /** Begins a transaction set, closing the one before it. */
    void open(TransactionHeader header) throws IOException {
        closeTransaction();
        transactions++;
        transactionsOfGroup++;
        segmentsBeforeTransaction = segments;
        transactionNumber = header.controlNumber();
        write(EnvelopeSegments.st(header));
        write(EnvelopeSegments.bht(header));
        write(SubmitterLoop.from(header.submitter()));
        write(ReceiverLoop.from(header.receiver()));
    }

    void write(Loop loop) throws IOException {
        for (Segment segment : loop.segments()) {
            write(segment);
        }
    }

    private void write(Segment segment) throws IOException {
        encoder.write(segment);
        segments++;
    }

    private void closeTransaction() throws IOException {
        if (transactionNumber != null) {
            long withTrailer = segments - segmentsBeforeTransaction + 1;
            write(EnvelopeSegments.trailer("SE", withTrailer, transactionNumber));
            transactionNumber = null;
        }
    }

    private void closeGroup() throws IOException {
        closeTransaction();
        if (groupNumber != null) {
            write(EnvelopeSegments.trailer("GE", transactionsOfGroup, groupNumber));
            groupNumber = null;
        }
    }

    /** Closes whatever is open, and the interchange; hands everything on to the stream. */
    void close() throws IOException {
        closeGroup();
        write(EnvelopeSegments.trailer("IEA", groups, interchangeNumber));
        encoder.finish();
    }

    String interchangeNumber() {
        return interchangeNumber;
    }

    int transactions() {
        return transactions;
    }

    int transactionsOfGroup() {
        return transactionsOfGroup;
    }

    boolean hasGroup() {
        return groupNumber != null;
    }

    boolean hasTransaction() {
        return transactionNumber != null;
    }

    long segments() {
        return segments;
    }

    long bytes() {
        return encoder.bytes();
    }
}

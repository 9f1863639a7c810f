package io.github.claimwright.writer;

import io.github.claimwright.writer.encode.SegmentEncoder;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.x12.Segment;
import java.io.IOException;

/**
 * The envelope around the claims of one interchange: opens and closes interchange, functional group and transaction sets,
 * and is the only place that counts for SE01, GE01 and IEA01.
 */
final class Envelope {
    private static final int ONE_GROUP = 1;

    private final EnvelopeSegments envelope;
    private final ControlNumbers numbers;
    private final SegmentEncoder encoder;
    private String interchangeNumber = "";
    private String groupNumber = "";
    private String transactionNumber = "";
    private int transactions;
    private long segments;
    private long segmentsBeforeTransaction;

    Envelope(EnvelopeSegments envelope, ControlNumbers numbers, SegmentEncoder encoder) {
        this.envelope = envelope;
        this.numbers = numbers;
        this.encoder = encoder;
    }

    /** Begins a transaction set, closing the one before it; the first one begins the interchange. */
    void openTransaction() throws IOException {
        if (transactions == 0) {
            openInterchange();
        } else {
            closeTransaction();
        }
        transactions++;
        segmentsBeforeTransaction = segments;
        transactionNumber = padded(numbers.transaction(), 4);
        write(envelope.st(transactionNumber));
        write(envelope.bht(padded(numbers.batch(), 1)));
        write(envelope.submitter());
        write(envelope.receiver());
    }

    private void openInterchange() throws IOException {
        interchangeNumber = padded(numbers.interchange(), 9);
        groupNumber = padded(numbers.group(), 1);
        write(envelope.isa(interchangeNumber));
        write(envelope.gs(groupNumber));
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
        long withTrailer = segments - segmentsBeforeTransaction + 1;
        write(envelope.se(withTrailer, transactionNumber));
    }

    /** Closes the last transaction set, the group and the interchange. */
    void close() throws IOException {
        closeTransaction();
        write(envelope.ge(transactions, groupNumber));
        write(envelope.iea(ONE_GROUP, interchangeNumber));
    }

    String interchangeNumber() {
        return interchangeNumber;
    }

    int transactions() {
        return transactions;
    }

    long segments() {
        return segments;
    }

    private static String padded(int number, int width) {
        if (number < 1 || number > ControlNumbers.LARGEST) {
            throw new IllegalStateException("a control number must be 1 to 999999999, not " + number);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}

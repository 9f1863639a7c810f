package io.github.claimwright.writer.file;

import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.check.ClaimCheck;
import io.github.claimwright.writer.check.Fault;
import io.github.claimwright.writer.file.FilePart.ClaimPart;
import io.github.claimwright.writer.file.FilePart.GroupEnd;
import io.github.claimwright.writer.file.FilePart.GroupStart;
import io.github.claimwright.writer.file.FilePart.InterchangeEnd;
import io.github.claimwright.writer.file.FilePart.InterchangeStart;
import io.github.claimwright.writer.file.FilePart.TransactionEnd;
import io.github.claimwright.writer.file.FilePart.TransactionStart;
import io.github.claimwright.writer.loop.EnvelopeSegments;
import io.github.claimwright.writer.loop.Hierarchy;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.Placement;
import io.github.claimwright.writer.loop.ReceiverLoop;
import io.github.claimwright.writer.loop.SubmitterLoop;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import java.util.List;

/** What the writer would make of one part of a file after the other. Not thread-safe. */
final class CanonicalFile {
    private Delimiters delimiters = Delimiters.USUAL;
    private ClaimCheck check = new ClaimCheck(delimiters, false);
    private Hierarchy hierarchy = Hierarchy.EMPTY;
    private Hierarchy next = Hierarchy.EMPTY;
    private final Counter interchange = new Counter();
    private final Counter group = new Counter();
    private final Counter transaction = new Counter();

    /** The delimiters of the open interchange. */
    Delimiters delimiters() {
        return delimiters;
    }

    /**
     * The segments of the next part. Asking does not go on: {@link #passed} does.
     *
     * @throws RefusedValueException when a claim cannot be written, because it would be read as something else
     */
    List<NamedSegment> segments(FilePart part) {
        return Names.of(texts(part), delimiters.component());
    }

    /** The same segments by their loops, without names. */
    List<SentLoop> texts(FilePart part) {
        if (part instanceof InterchangeStart start) {
            begin(start.delimiters());
        }
        return loops(part).stream().map(this::texts).toList();
    }

    private void begin(Delimiters others) {
        if (!delimiters.equals(others)) {
            delimiters = others;
            check = new ClaimCheck(others, false);
        }
    }

    private List<Loop> loops(FilePart part) {
        if (part instanceof ClaimPart claim) {
            return claim(claim);
        }
        if (part instanceof TransactionStart start) {
            return transaction(start);
        }
        return header(part).isEmpty() ? trailer(part) : List.of(new Loop("", header(part)));
    }

    private List<Loop> claim(ClaimPart part) {
        Placement placement = hierarchy.place(part.claim(), part.place());
        Fault fault = check.fault(placement.loops());
        if (fault != null) {
            throw new RefusedValueException(
                    "%s (loop %s %s)".formatted(fault.field(), fault.loop(), fault.reference()),
                    fault.fault().toString());
        }
        next = placement.next();
        return placement.loops();
    }

    private static List<Loop> transaction(TransactionStart start) {
        return start.header() == null
                ? List.of()
                : List.of(
                        new Loop(
                                "ST",
                                List.of(EnvelopeSegments.st(start.header()), EnvelopeSegments.bht(start.header()))),
                        SubmitterLoop.from(start.header().submitter()),
                        ReceiverLoop.from(start.header().receiver()));
    }

    private List<Segment> header(FilePart part) {
        if (part instanceof InterchangeStart start && start.header() != null) {
            return List.of(EnvelopeSegments.isa(start.header(), start.delimiters()));
        }
        return part instanceof GroupStart start && start.header() != null
                ? List.of(EnvelopeSegments.gs(start.header()))
                : List.of();
    }

    private List<Loop> trailer(FilePart part) {
        if (part instanceof TransactionEnd) {
            return trailer("SE", transaction.count + 1, transaction.number);
        }
        if (part instanceof GroupEnd) {
            return trailer("GE", group.count, group.number);
        }
        return part instanceof InterchangeEnd ? trailer("IEA", interchange.count, interchange.number) : List.of();
    }

    private static List<Loop> trailer(String tag, long count, String number) {
        return List.of(new Loop("", List.of(EnvelopeSegments.trailer(tag, count, number))));
    }

    private SentLoop texts(Loop loop) {
        return new SentLoop(
                loop.id(),
                loop.segments().stream()
                        .map(segment -> Texts.of(segment, delimiters.component()))
                        .toList());
    }

    /** The part was written, or read, as so many segments. */
    void passed(FilePart part, int segments) {
        transaction.count += segments;
        if (part instanceof InterchangeStart start) {
            interchange.begin(start.header() == null ? "" : start.header().controlNumber());
        } else if (part instanceof GroupStart start) {
            interchange.count++;
            group.begin(start.header() == null ? "" : start.header().controlNumber());
        } else if (part instanceof TransactionStart start) {
            group.count++;
            hierarchy = Hierarchy.EMPTY;
            transaction.begin(start.header() == null ? "" : start.header().controlNumber());
            transaction.count = segments;
        } else if (part instanceof ClaimPart) {
            hierarchy = next;
        }
    }

    /** What a trailer says. */
    private static final class Counter {
        private String number = "";
        private long count;

        private void begin(String controlNumber) {
            number = controlNumber;
            count = 0;
        }
    }
}

package io.github.claimwright.validate.read;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole 837P file as the sequence of its parts: headers, claims with their place in the hierarchy, trailers. Written
 * again by {@link io.github.claimwright.writer.file.FileOutput}, the parts are the same bytes.
 *
 * <p>Nothing is judged: what is wrong with a file is for the validator to say. What the model cannot hold comes as
 * {@link FilePart.Unread}. No more of the file is held than one claim with the levels around it.
 */
public final class FileReader {
    private final SentParts parts;
    private final Places places = new Places();
    private Depth depth = Depth.FILE;

    private FileReader(SentParts parts) {
        this.parts = parts;
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param parts takes each part as soon as it is complete
     */
    public static void read(InputStream in, Consumer<FilePart> parts) throws IOException {
        ReadBytes bytes = new ReadBytes(in);
        SentParts sent = new SentParts(bytes, parts);
        FileReader reader = new FileReader(sent);
        new InterchangeParser(
                        Message.claim(),
                        bytes,
                        ScanLimits.USUAL,
                        new Audience(
                                (rule, place, values) -> {}, reader::complete, EnvelopeListener.NONE, reader::passed))
                .parse();
        sent.finish();
    }

    /** Envelopes begin and end with a segment of their own; a trailer without its header is no end of anything. */
    private void passed(SegmentNode segment) {
        Depth begins = Depth.begunBy(segment.tag());
        Depth ends = Depth.endedBy(segment.tag());
        boolean closes = ends != null && depth.compareTo(ends) >= 0;
        if (begins != null || closes) {
            parts.cut();
        }
        parts.add(segment);
        if (begins == Depth.INTERCHANGE) {
            depth = begins;
            parts.complete(SentEnvelopes.interchange(segment));
        } else if (begins == Depth.GROUP) {
            depth = begins;
            parts.complete(SentEnvelopes.group(segment));
        } else if (ends != null && closes) {
            depth = ends.around();
            parts.complete(ends.end());
        }
    }

    /** A unit is complete when the first segment behind it is met, before that is passed. */
    private void complete(LoopNode unit) {
        if (unit.id().equals("ST")) {
            beginTransaction(Tolerant.orNull(() -> SentEnvelopes.transaction(unit)));
        } else if (unit.id().equals("2300")) {
            ClaimPlace place = places.of(unit);
            parts.complete(
                    attempt(unit, () -> new FilePart.ClaimPart(new ClaimOfLoops(unit).claim(), place, Form.USUAL)));
        }
    }

    /** A group whose header was lost begins with its first transaction set. */
    private void beginTransaction(@Nullable TransactionHeader header) {
        if (depth == Depth.INTERCHANGE) {
            parts.supply(new FilePart.GroupStart(null, Form.USUAL));
        }
        depth = Depth.TRANSACTION;
        places.begin();
        parts.complete(new FilePart.TransactionStart(header, Form.USUAL));
    }

    private static FilePart attempt(LoopNode unit, Supplier<FilePart> reading) {
        try {
            return reading.get();
        } catch (RefusedValueException refused) {
            long segment =
                    unit.segments().isEmpty() ? 0 : unit.segments().get(0).ordinal();
            return new FilePart.Unread("segment %d: %s".formatted(segment, refused.getMessage()), Form.USUAL);
        }
    }
}

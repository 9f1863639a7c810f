package io.github.claimwright.validate.split;

import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.EnvelopeRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.writer.ControlNumbers;
import io.github.claimwright.x12.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Makes several files of one 837P file. Claims keep every segment as it was; envelopes get numbers, times and counts of their
 * own, hierarchical levels are numbered anew. The file is read once; what is held is the envelopes and levels that are open
 * and, for each part that is being written, one subscriber with its claims.
 */
public final class FileSplitter {
    /** What of a file was not read, so that parts would lack it. */
    private static final Set<Rule> LOSSES = Set.of(
            EnvelopeRules.ISA_UNREADABLE,
            EnvelopeRules.JUNK,
            EnvelopeRules.SEGMENT_LENGTH,
            EnvelopeRules.UNTERMINATED,
            GuideRules.SEGMENT_TERMINATOR);

    private final Grouping grouping;
    private final ControlNumbers numbers;
    private final Clock clock;

    /**
     * Splits by a grouping.
     *
     * @param grouping which claims belong together
     * @param numbers the numbers of the new envelopes
     * @param clock the time that the new envelopes say
     */
    public FileSplitter(Grouping grouping, ControlNumbers numbers, Clock clock) {
        this.grouping = grouping;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Splits a stream, which the caller closes.
     *
     * @return how many claims the parts have together
     * @throws SplitException when the file has no claims, or something that no part could hold; parts begun are then void
     */
    public long split(InputStream in, PartStore store) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        Form form = new Form(numbers, LocalDateTime.now(clock));
        Parts parts = new Parts(grouping, form, LineEnds.of(buffered), store);
        SplitReader reader = new SplitReader(parts);
        Audience audience = new Audience(
                (rule, place, values) -> refuse(rule, place),
                unit -> {},
                EnvelopeListener.NONE,
                segment -> passed(reader, segment));
        try {
            new InterchangeParser(Message.claim(), buffered, ScanLimits.USUAL, audience).parse();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return parts.finish();
    }

    private static void refuse(Rule rule, Location place) {
        if (LOSSES.contains(rule)) {
            throw new UncheckedIOException(new SplitException(
                    "the file cannot be split without loss: %s at segment %d, line %d; mend it first (claimwright validate)"
                            .formatted(rule, place.segment(), place.line())));
        }
    }

    private static void passed(SplitReader reader, SegmentNode segment) {
        try {
            reader.passed(segment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

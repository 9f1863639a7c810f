package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.element.ElementJudge;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.scan.Token;
import io.github.claimwright.validate.tree.Counts;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file from its first byte to its last and hands each segment to the envelope it belongs to. */
public final class InterchangeParser {
    private final Grammar grammar;
    private final SegmentScanner scanner;
    private final ScanLimits limits;
    private final FindingSink sink;
    private final SegmentFaults faults;
    private final Tally tally = new Tally();
    private final TransactionParser transaction;
    private final SegmentListener elements;
    private final SetEnvelope set;
    private final GroupEnvelope group;
    private final InterchangeEnvelope interchange;
    private final Misspellings misspellings;
    private final ComponentSeparator separator;
    private final SegmentStore loose = new SegmentStore();
    private final @Nullable SegmentWatcher watcher;
    private final @Nullable SegmentWatcher unplaced;
    private boolean junkFirst;

    /** Reads claims from the stream, which the caller closes, for those who want findings and units. */
    public InterchangeParser(InputStream in, ScanLimits limits, FindingSink sink, UnitListener listener) {
        this(Message.claim(), in, limits, Audience.of(sink, listener));
    }

    /**
     * Reads messages of one kind from the stream, which the caller closes.
     *
     * @param message the kind that is judged; of others, the envelope is
     * @param in the bytes
     * @param limits how much of a hostile file is held
     * @param audience who is told what is read
     */
    public InterchangeParser(Message message, InputStream in, ScanLimits limits, Audience audience) {
        this.grammar = message.grammar();
        this.scanner = new SegmentScanner(in, limits);
        this.limits = limits;
        this.sink = new OncePerValue(audience.sink());
        this.faults = new SegmentFaults(sink);
        this.separator = new ComponentSeparator(scanner, sink);
        this.watcher = audience.segments();
        this.unplaced = audience.unplaced();
        this.elements = new ElementJudge(message.plans(), sink)::judge;
        this.transaction =
                new TransactionParser(message, sink, audience.units(), elements, scanner, limits.claimBytes());
        this.set = new SetEnvelope(sink, tally, transaction, message.versions(), audience.envelopes());
        this.group = new GroupEnvelope(sink, tally, set, message.versions(), audience.envelopes());
        this.interchange = new InterchangeEnvelope(sink, tally, group, message.versions(), audience.envelopes());
        this.misspellings = new Misspellings(message, set, group, interchange);
    }

    /** Reads everything. */
    public Counts parse() throws IOException {
        Token token = scanner.next();
        while (token != Token.END) {
            take(token);
            token = scanner.next();
        }
        interchange.cutOff(false);
        if (tally.isEmpty()) {
            sink.found(EnvelopeRules.NOT_X12, Location.FILE);
        } else if (scanner.metBlanks()) {
            sink.found(EnvelopeRules.BLANKS, Location.FILE);
        }
        return tally.counts(scanner.segments(), scanner.bytes());
    }

    private void take(Token token) throws IOException {
        switch (token) {
            case SEGMENT -> {
                segment(scanner.segment());
                show(scanner.segment());
            }
            case EMPTY_SEGMENT -> emptySegment();
            case JUNK -> junk();
            case BROKEN_HEADER -> brokenHeader();
            default -> overlong();
        }
    }

    private void show(ScannedSegment segment) {
        if (watcher != null) {
            watcher.passed(taken(segment));
        }
        if (unplaced != null && set.isJudged() && taken(segment).loop() == null) {
            unplaced.passed(taken(segment));
        }
    }

    private SegmentNode taken(ScannedSegment segment) {
        SegmentNode placed = transaction.taken();
        return placed != null && placed.ordinal() == segment.ordinal() ? placed : node(segment);
    }

    private void junk() {
        if (tally.isEmpty()) {
            junkFirst = true;
        } else {
            sink.found(EnvelopeRules.JUNK, here(""));
        }
    }

    private void brokenHeader() {
        tally.interchange();
        sink.found(EnvelopeRules.ISA_UNREADABLE, here("ISA"));
    }

    private void overlong() {
        set.pass();
        sink.found(EnvelopeRules.SEGMENT_LENGTH, here(""), limits.segmentBytes());
        if (!scanner.segment().isTerminated()) {
            interchange.cutOff(true);
        }
    }

    /** Empty lines are no segments where the line end is the terminator. */
    private void emptySegment() {
        char terminator = scanner.segment().delimiters().segment();
        if (terminator != '\n' && terminator != '\r') {
            sink.found(GuideRules.SEGMENT_EMPTY, here(""));
        }
    }

    private Location here(String tag) {
        ScannedSegment at = scanner.segment();
        return new Location(scanner.segments(), set.counted(), tag, 0, 0, 0, null, null, at.byteOffset(), at.line());
    }

    private void segment(ScannedSegment segment) throws IOException {
        int tag = segment.tagCode();
        if (segment.runsOn()) {
            faults.runsOn(node(segment), segment.endsItsLine());
        }
        if (!segment.isTerminated()) {
            faults.unterminated(node(segment));
            interchange.cutOff(true);
        } else if (!control(tag, segment)) {
            int meant = misspellings.meant(segment, set.counted());
            if (meant == 0) {
                inside(tag, segment);
            } else {
                sink.found(
                        EnvelopeRules.MISSPELT,
                        node(segment).location(),
                        Shown.code(node(segment).tag()),
                        Tag.text(meant));
                control(meant, segment);
            }
        }
    }

    private SegmentNode node(ScannedSegment segment) {
        loose.clear();
        return loose.add(segment, set.counted());
    }

    /** Takes a segment of the envelopes; false when it is none, or has no place among them. */
    private boolean control(int tag, ScannedSegment segment) throws IOException {
        if (tag == ControlTags.SE && set.isOpen()) {
            set.close(segment);
        } else if (tag == ControlTags.ST) {
            beginSet(segment);
        } else if (tag == ControlTags.GS) {
            interchange.openGroup(segment);
        } else if (tag == ControlTags.GE && group.isOpen()) {
            group.close(node(segment));
        } else if (tag == ControlTags.ISA && scanner.isAtHeader()) {
            beginInterchange(segment);
        } else if (tag == ControlTags.IEA) {
            interchange.close(node(segment));
        } else if (tag == ControlTags.TA1 && !group.isOpen()) {
            acknowledge(node(segment));
        } else {
            return false;
        }
        faults.beginAnew();
        return true;
    }

    private void acknowledge(SegmentNode ta1) {
        interchange.acknowledge(ta1);
        List<SegmentDef> positions = grammar.guide().segments(ControlTags.TA1);
        if (!positions.isEmpty()) {
            elements.placed(ta1, positions.get(0));
        }
    }

    private void beginInterchange(ScannedSegment segment) {
        if (interchange.isRepeatedBy(node(segment))) {
            return;
        }
        interchange.cutOff(false);
        if (junkFirst) {
            sink.found(EnvelopeRules.JUNK, Location.FILE);
            junkFirst = false;
        }
        interchange.open(segment, scanner.headerFault());
    }

    private void beginSet(ScannedSegment segment) throws IOException {
        if (!group.isOpen()) {
            interchange.openLostGroup(segment);
        }
        group.openSet(segment);
    }

    private void inside(int tag, ScannedSegment segment) throws IOException {
        boolean first = tag == ControlTags.BHT || (group.sets() == 0 && grammar.knows(tag));
        if (!set.isOpen() && group.isOpen() && first) {
            group.openLostSet(segment);
        }
        if (set.isOpen()) {
            separator.judge(segment, this::node);
            set.take(segment);
        } else {
            faults.misplaced(node(segment), group.isOpen());
        }
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.scan.Token;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;

/**
 * Reads a file from its first ISA to its end: judges the envelopes and hands the segments of each 837P to the
 * {@link TransactionParser}.
 */
public final class InterchangeParser {
    private static final String VERSION = "005010X222A1";
    private static final String PROFESSIONAL = "005010X222";
    private static final int[] ISA_WIDTHS = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};

    private final SegmentScanner scanner;
    private final ScanLimits limits;
    private final FindingSink sink;
    private final TransactionParser transactions;
    private final Envelope interchange = new Envelope();
    private final Envelope group = new Envelope();
    private final Envelope set = new Envelope();
    private final SegmentStore loose = new SegmentStore();
    private boolean judgingSet;
    private long interchanges;
    private long groups;
    private long sets;
    private long claims;
    private long lines;

    /**
     * Reads the stream, which the caller closes.
     *
     * @param in the bytes
     * @param limits how much of a hostile file is held
     * @param sink takes the breaches of envelope and guide
     * @param listener takes each complete unit
     */
    public InterchangeParser(InputStream in, ScanLimits limits, FindingSink sink, UnitListener listener) {
        this.scanner = new SegmentScanner(in, limits);
        this.limits = limits;
        this.sink = sink;
        this.transactions = new TransactionParser(Guide.professional(), sink, listener);
    }

    /** Reads everything. */
    public Counts parse() throws IOException {
        Token token = scanner.next();
        while (token != Token.END) {
            take(token);
            token = scanner.next();
        }
        closeInterchange();
        if (interchanges == 0) {
            sink.found(EnvelopeRules.NOT_X12, Location.FILE);
        }
        return new Counts(interchanges, groups, sets, claims, lines, scanner.segments(), scanner.bytes());
    }

    private void take(Token token) {
        switch (token) {
            case JUNK -> {
                if (interchanges > 0) {
                    sink.found(EnvelopeRules.JUNK, looseLocation(""));
                }
            }
            case BROKEN_HEADER -> {
                closeInterchange();
                interchanges++;
                sink.found(EnvelopeRules.ISA_UNREADABLE, looseLocation("ISA"));
            }
            case OVERLONG_SEGMENT -> {
                countInSet();
                sink.found(EnvelopeRules.SEGMENT_LENGTH, looseLocation(""), limits.segmentBytes());
            }
            default -> segment(scanner.segment());
        }
    }

    private Location looseLocation(String tag) {
        ScannedSegment at = scanner.segment();
        return new Location(scanner.segments(), 0, tag, 0, 0, 0, null, null, at.byteOffset(), at.line());
    }

    private void segment(ScannedSegment segment) {
        if (!segment.isTerminated()) {
            SegmentNode last = loose(segment);
            sink.found(EnvelopeRules.UNTERMINATED, last.location(), last.tag());
        }
        if (segment.hasTag("ISA") && segment.elements() == 17) {
            openInterchange(segment);
        } else if (segment.hasTag("GS")) {
            openGroup(segment);
        } else if (segment.hasTag("ST")) {
            openSet(segment);
        } else if (segment.hasTag("SE") && set.isOpen()) {
            closeSet(segment);
        } else if (segment.hasTag("GE") && group.isOpen()) {
            closeGroup(segment);
        } else if (segment.hasTag("IEA")) {
            closeInterchange(segment);
        } else {
            inside(segment);
        }
    }

    private void inside(ScannedSegment segment) {
        if (!set.isOpen()) {
            SegmentNode node = loose(segment);
            sink.found(EnvelopeRules.MISPLACED, node.location(), node.tag(), group.isOpen() ? "ST to SE" : "GS to GE");
            return;
        }
        countInSet();
        if (judgingSet) {
            claims += segment.hasTag("CLM") ? 1 : 0;
            lines += segment.hasTag("LX") ? 1 : 0;
            transactions.take(segment, set.counted());
        }
    }

    private void countInSet() {
        if (set.isOpen()) {
            set.count();
        }
    }

    private SegmentNode loose(ScannedSegment segment) {
        loose.clear();
        return loose.add(segment, set.isOpen() ? set.counted() : 0);
    }

    private void openInterchange(ScannedSegment segment) {
        closeInterchange();
        interchanges++;
        SegmentNode isa = interchange.open(segment, 0);
        int wrong = scanner.wrongHeaderWidth();
        if (wrong > 0) {
            int length = isa.end(wrong) - isa.start(wrong);
            sink.found(EnvelopeRules.ISA_WIDTH, isa.location(wrong, 0), wrong, length, ISA_WIDTHS[wrong - 1]);
        }
    }

    private void openGroup(ScannedSegment segment) {
        closeGroup();
        groups++;
        interchange.count();
        SegmentNode gs = group.open(segment, 0);
        if (!interchange.isNew(gs.text(6))) {
            sink.found(EnvelopeRules.GS_NUMBER_UNIQUE, gs.location(6, 0), gs.text(6));
        }
        if (gs.text(8).startsWith(PROFESSIONAL) && !gs.is(8, VERSION)) {
            sink.found(EnvelopeRules.GS_VERSION, gs.location(8, 0), gs.text(8));
        }
    }

    private void openSet(ScannedSegment segment) {
        closeSet();
        sets++;
        group.count();
        SegmentNode st = set.open(segment, 1);
        set.count();
        if (!group.isNew(st.text(2))) {
            sink.found(EnvelopeRules.ST_NUMBER_UNIQUE, st.location(2, 0), st.text(2));
        }
        judgingSet = isProfessional(st);
        if (!judgingSet) {
            sink.found(EnvelopeRules.NOT_837P, st.location(), st.text(1), version(st));
            return;
        }
        transactions.begin(segment);
        if (group.isOpen() && !st.is(3, group.header().text(8))) {
            sink.found(
                    EnvelopeRules.ST_VERSION,
                    st.location(3, 0),
                    st.has(3) ? st.text(3) : "empty",
                    group.header().text(8));
        }
    }

    /** A set counts as 837P by its own ST03, or where that is missing or odd, by its group. */
    private boolean isProfessional(SegmentNode st) {
        return st.is(1, "837")
                && (st.text(3).startsWith(PROFESSIONAL)
                        || group.isOpen() && group.header().text(8).startsWith(PROFESSIONAL));
    }

    private String version(SegmentNode st) {
        if (st.has(3)) {
            return st.text(3);
        }
        return group.isOpen() ? group.header().text(8) : "";
    }

    private void closeSet(ScannedSegment segment) {
        set.count();
        SegmentNode se = loose(segment);
        SegmentNode st = set.header();
        if (isNot(se, set.counted())) {
            sink.found(EnvelopeRules.SE_COUNT, se.location(1, 0), number(se, 1), set.counted());
        }
        if (!se.is(2, st.text(2))) {
            sink.found(EnvelopeRules.SE_NUMBER, se.location(2, 0), number(se, 2), number(st, 2));
        }
        endSet(segment);
    }

    private void endSet(ScannedSegment segment) {
        if (judgingSet) {
            transactions.take(segment, set.counted());
            transactions.end();
        }
        judgingSet = false;
        set.close();
    }

    /** Closes a transaction set that has no SE. */
    private void closeSet() {
        if (!set.isOpen()) {
            return;
        }
        SegmentNode st = set.header();
        if (judgingSet) {
            transactions.end();
        }
        sink.found(EnvelopeRules.SE_MISSING, st.location(), st.ordinal());
        judgingSet = false;
        set.close();
    }

    private void closeGroup(ScannedSegment segment) {
        closeSet();
        SegmentNode ge = loose(segment);
        SegmentNode gs = group.header();
        if (isNot(ge, group.counted())) {
            sink.found(EnvelopeRules.GE_COUNT, ge.location(1, 0), number(ge, 1), group.counted());
        }
        if (!ge.is(2, gs.text(6))) {
            sink.found(EnvelopeRules.GE_NUMBER, ge.location(2, 0), number(ge, 2), number(gs, 6));
        }
        group.close();
    }

    /** Closes a group that has no GE; when its last set has no SE either, that says it all. */
    private void closeGroup() {
        if (!group.isOpen()) {
            return;
        }
        boolean cutInsideSet = set.isOpen();
        closeSet();
        if (!cutInsideSet) {
            SegmentNode gs = group.header();
            sink.found(EnvelopeRules.GE_MISSING, gs.location(), gs.ordinal());
        }
        group.close();
    }

    private void closeInterchange(ScannedSegment segment) {
        if (!interchange.isOpen()) {
            inside(segment);
            return;
        }
        closeGroup();
        SegmentNode iea = loose(segment);
        SegmentNode isa = interchange.header();
        if (isNot(iea, interchange.counted())) {
            sink.found(EnvelopeRules.IEA_COUNT, iea.location(1, 0), number(iea, 1), interchange.counted());
        }
        if (!iea.is(2, isa.text(13))) {
            sink.found(EnvelopeRules.IEA_NUMBER, iea.location(2, 0), number(iea, 2), number(isa, 13));
        }
        interchange.close();
    }

    /** Closes an interchange that has no IEA; when a group in it has no GE either, that says it all. */
    private void closeInterchange() {
        if (!interchange.isOpen()) {
            return;
        }
        boolean cutInsideGroup = group.isOpen();
        closeGroup();
        if (!cutInsideGroup) {
            SegmentNode isa = interchange.header();
            sink.found(EnvelopeRules.IEA_MISSING, isa.location(), isa.ordinal());
        }
        interchange.close();
    }

    private static boolean isNot(SegmentNode trailer, long count) {
        return trailer.decimal(1)
                .map(said -> said.compareTo(BigDecimal.valueOf(count)) != 0)
                .orElse(true);
    }

    private static String number(SegmentNode segment, int element) {
        return segment.has(element) ? segment.text(element) : "empty";
    }
}

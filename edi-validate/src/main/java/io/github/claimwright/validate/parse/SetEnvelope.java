package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.io.IOException;

/** The transaction set, ST to SE: its header and trailer, and what is handed to the parser between them. */
final class SetEnvelope {
    private final FindingSink sink;
    private final Tally tally;
    private final TransactionParser parser;
    private final Versions versions;
    private final EnvelopeListener listener;
    private final Envelope envelope = new Envelope();
    private final BatchHeader batch;
    private final SegmentStore loose = new SegmentStore();
    private boolean judged;
    private boolean numbered;

    SetEnvelope(FindingSink sink, Tally tally, TransactionParser parser, Versions versions, EnvelopeListener listener) {
        this.sink = sink;
        this.tally = tally;
        this.parser = parser;
        this.versions = versions;
        this.listener = listener;
        this.batch = new BatchHeader(sink);
    }

    boolean isOpen() {
        return envelope.isOpen();
    }

    /** Whether it is an 837P, whose segments are judged. */
    boolean isJudged() {
        return judged;
    }

    /** How many segments came, ST counted. */
    long counted() {
        return envelope.isOpen() ? envelope.counted() : 0;
    }

    private SegmentNode node(ScannedSegment segment) {
        loose.clear();
        return loose.add(segment, counted());
    }

    /** Whether ST comes twice in a row, which is said once. */
    boolean isRepeatedBy(ScannedSegment segment) {
        SegmentNode st = node(segment);
        boolean repeated = isOpen() && envelope.isRepeatedBy(st);
        if (repeated) {
            envelope.count();
            envelope.doubt();
            sink.found(EnvelopeRules.HEADER_TWICE, st.location(), "ST");
        }
        return repeated;
    }

    SegmentNode open(ScannedSegment segment, Envelope group) {
        tally.set();
        batch.begin(group.header());
        SegmentNode st = envelope.open(segment, 1);
        envelope.count();
        judged = isOurs(st, group.text(8));
        listener.begins(kind(), st.byteOffset(), st);
        numbered = hasLength(st) && ControlElements.isSound(st, 2);
        if (judged) {
            judge(st);
            parser.begin(segment);
        }
        if (numbered && !group.isNew(st.text(2))) {
            sink.found(GroupRules.ST_NUMBER_UNIQUE, st.location(2, 0), st.text(2));
        }
        return st;
    }

    private void judge(SegmentNode st) {
        if (!st.is(1, versions.set())) {
            sink.found(HeaderRules.ST01, st.location(1, 0), "is " + Shown.code(st.text(1)) + " in a set of claims");
        }
        if (!numbered) {
            sink.found(HeaderRules.ST02, st.location(2, 0), whatIsWrong(st));
        }
    }

    private static boolean hasLength(SegmentNode st) {
        int length = st.end(2) - st.start(2);
        return length >= 4 && length <= 9;
    }

    private static String whatIsWrong(SegmentNode st) {
        return hasLength(st)
                ? "holds a blank in front, a separator or a character that X12 does not allow"
                : "has length %d instead of 4 to 9".formatted(st.end(2) - st.start(2));
    }

    /** A set counts as 837P by its own ST03, or where that is missing or odd, by its group. */
    private boolean isOurs(SegmentNode st, String groupVersion) {
        return versions.isOurs(st.text(3)) || (st.is(1, versions.set()) && versions.isOurs(groupVersion));
    }

    private EnvelopeKind kind() {
        return judged ? EnvelopeKind.SET : EnvelopeKind.OTHER_SET;
    }

    /**
     * Begins a set without its ST.
     *
     * @param ours whether it is an 837P
     * @param offset where in the file its first segment begins
     */
    void openLost(boolean ours, long offset) {
        tally.set();
        batch.begin(null);
        envelope.openLost();
        envelope.count();
        judged = ours;
        listener.begins(kind(), offset, null);
        if (judged) {
            parser.begin();
        }
    }

    /** Takes a segment between ST and SE. */
    void take(ScannedSegment segment) throws IOException {
        envelope.count();
        if (segment.tagCode() == 0) {
            envelope.doubt();
        }
        if (judged) {
            tally.segment(segment.tagCode());
            if (segment.tagCode() == ControlTags.BHT) {
                batch.take(node(segment));
            }
            parser.take(segment, envelope.counted());
        }
    }

    /** Counts a segment that could not be read. */
    void pass() {
        if (envelope.isOpen()) {
            envelope.count();
        }
    }

    /** Whether a segment of two elements carries the control number of this set, and so must be its trailer. */
    boolean isClosedBy(ScannedSegment segment) {
        return isOpen() && envelope.isNumberedLike(node(segment), 2);
    }

    void close(ScannedSegment segment) throws IOException {
        envelope.count();
        SegmentNode se = node(segment);
        listener.ends(EnvelopeKind.SET, se);
        if (envelope.header() != null) {
            judgeTrailer(se);
        }
        if (judged) {
            if (se.tagCode() == ControlTags.SE) {
                parser.take(segment, envelope.counted());
            }
            parser.end();
        }
        end();
    }

    private void judgeTrailer(SegmentNode se) {
        if (envelope.isMiscountedBy(se)) {
            sink.found(GroupRules.SE_COUNT, se.location(1, 0), Shown.number(se, 1), envelope.counted());
        }
        if ((numbered || !judged) && !se.is(2, envelope.text(2))) {
            sink.found(GroupRules.SE_NUMBER, se.location(2, 0), Shown.number(se, 2), envelope.text(2));
        }
    }

    private void end() {
        judged = false;
        envelope.close();
    }

    /**
     * Closes a set that has no SE.
     *
     * @param silent whether it was said already why the end is missing
     */
    void cutOff(boolean silent) {
        if (!envelope.isOpen()) {
            return;
        }
        if (judged) {
            parser.cutOff();
        }
        SegmentNode st = envelope.header();
        if (!silent && st != null) {
            sink.found(GroupRules.SE_MISSING, st.location(), st.ordinal());
        }
        end();
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import io.github.claimwright.validate.tree.X12Dates;
import java.io.IOException;

/** The functional group, GS to GE: its header and trailer, and the transaction sets between them. */
final class GroupEnvelope {
    private static final int VERSION = 8;
    private static final int ELEMENTS = 8;
    private static final int TRAILER_ELEMENTS = 2;

    private final FindingSink sink;
    private final Tally tally;
    private final SetEnvelope set;
    private final Versions versions;
    private final EnvelopeListener listener;
    private final Envelope envelope = new Envelope();
    private final SegmentStore loose = new SegmentStore();
    private boolean numbered;
    private boolean versionSaid;
    private boolean otherSaid;

    GroupEnvelope(FindingSink sink, Tally tally, SetEnvelope set, Versions versions, EnvelopeListener listener) {
        this.sink = sink;
        this.tally = tally;
        this.set = set;
        this.versions = versions;
        this.listener = listener;
    }

    boolean isOpen() {
        return envelope.isOpen();
    }

    /** GS08; empty when GS was lost. */
    String version() {
        return envelope.text(VERSION);
    }

    /** Whether GS comes twice in a row, which is said once. */
    boolean isRepeatedBy(ScannedSegment segment) {
        SegmentNode gs = node(segment);
        boolean repeated = isOpen() && envelope.isRepeatedBy(gs);
        if (repeated) {
            sink.found(EnvelopeRules.HEADER_TWICE, gs.location(), "GS");
        }
        return repeated;
    }

    private SegmentNode node(ScannedSegment segment) {
        loose.clear();
        return loose.add(segment, 0);
    }

    void open(ScannedSegment segment, Envelope interchange) {
        begin();
        SegmentNode gs = envelope.open(segment, 0);
        listener.begins(EnvelopeKind.GROUP, gs.byteOffset(), gs);
        ControlElements.judge(gs, ELEMENTS, sink);
        numbered = isNumber(gs);
        if (versions.isOurs(version())) {
            judge(gs);
        }
        if (tally.severalGroups()) {
            sink.found(GroupRules.ONE_GROUP, gs.location(), "functional group");
        }
        if (numbered && !interchange.isNew(gs.text(6))) {
            sink.found(GroupRules.GS_NUMBER_UNIQUE, gs.location(6, 0), gs.text(6));
        }
    }

    private void begin() {
        tally.group();
        versionSaid = false;
        otherSaid = false;
    }

    void openLost(ScannedSegment before) {
        begin();
        envelope.openLost();
        listener.begins(EnvelopeKind.GROUP, node(before).byteOffset(), null);
        sink.found(EnvelopeRules.HEADER_MISSING, node(before).location(), "GS", "ST");
    }

    private void judge(SegmentNode gs) {
        if (!gs.is(1, versions.group())) {
            found(gs, 1, "is not " + versions.group());
        }
        judgeId(gs, 2);
        judgeId(gs, 3);
        if (gs.date(4).isEmpty()) {
            found(gs, 4, "is no date of the calendar");
        }
        if (!X12Dates.isTime(gs.buffer(), gs.start(5), gs.end(5))) {
            found(gs, 5, "is no time of the day");
        }
        if (!numbered) {
            found(gs, 6, "is not a number of one to nine digits above zero");
        }
        if (!gs.is(7, "X")) {
            found(gs, 7, "is not X");
        }
    }

    private static boolean isNumber(SegmentNode gs) {
        return gs.wholeNumber(6) > 0 && gs.end(6) - gs.start(6) <= 9;
    }

    /** An id of sender or receiver; many fill it with blanks up to the width that it has in ISA. */
    private void judgeId(SegmentNode gs, int element) {
        int length = gs.text(element).stripTrailing().length();
        if (length < 2 || length > 15) {
            found(gs, element, "has length %d instead of 2 to 15".formatted(length));
        } else if (!ControlElements.isSound(gs, element)) {
            found(gs, element, "holds a blank in front, a separator or a character that X12 does not allow");
        }
    }

    private void found(SegmentNode gs, int element, String what) {
        sink.found(HeaderRules.gs(element), gs.location(element, 0), what);
    }

    void openSet(ScannedSegment segment) throws IOException {
        if (set.isRepeatedBy(segment)) {
            return;
        }
        set.cutOff(false);
        envelope.count();
        SegmentNode st = set.open(segment, envelope);
        judgeVersions(st);
        if (!set.isJudged() && !otherSaid) {
            otherSaid = true;
            sink.found(GroupRules.NOT_837P, st.location(), Versions.describe(st, version()));
        }
    }

    /** The group's version is held against it when a set in it is an 837P; the set's own when it differs from both. */
    private void judgeVersions(SegmentNode st) {
        SegmentNode gs = envelope.header();
        if (!set.isJudged() || gs == null) {
            return;
        }
        if (!versionSaid && !versions.isAdopted(version())) {
            versionSaid = true;
            sink.found(GroupRules.GS_VERSION, gs.location(VERSION, 0), Shown.number(gs, VERSION));
        }
        if (!st.is(3, versions.adopted()) && !st.is(3, version())) {
            sink.found(GroupRules.ST_VERSION, st.location(3, 0), Shown.number(st, 3), Shown.number(gs, VERSION));
        }
    }

    /** A transaction set begins without ST. */
    void openLostSet(ScannedSegment before) throws IOException {
        envelope.count();
        sink.found(
                EnvelopeRules.HEADER_MISSING,
                node(before).location(),
                "ST",
                node(before).tag());
        set.openLost(versions.isOurs(version()), node(before).byteOffset());
    }

    /** Whether a segment of two elements carries the control number of this group, and so must be its trailer. */
    boolean isClosedBy(ScannedSegment segment) {
        return envelope.isNumberedLike(node(segment), 6);
    }

    /** How many transaction sets there were so far. */
    long sets() {
        return envelope.counted();
    }

    void close(SegmentNode ge) throws IOException {
        set.cutOff(false);
        listener.ends(EnvelopeKind.GROUP, ge);
        ControlElements.judge(ge, TRAILER_ELEMENTS, sink);
        SegmentNode gs = envelope.header();
        if (envelope.isMiscountedBy(ge)) {
            sink.found(GroupRules.GE_COUNT, ge.location(1, 0), Shown.number(ge, 1), envelope.counted());
        } else if (envelope.counted() == 0 && gs != null) {
            sink.found(EnvelopeRules.EMPTY, gs.location(), "GS", "GE");
        }
        if (gs != null && (numbered || !versions.isOurs(version())) && !ge.is(2, gs.text(6))) {
            sink.found(GroupRules.GE_NUMBER, ge.location(2, 0), Shown.number(ge, 2), Shown.number(gs, 6));
        }
        envelope.close();
    }

    /**
     * Closes a group that has no GE; when its last set has no SE either, that says it all.
     *
     * @param silent whether it was said already why the end is missing
     */
    void cutOff(boolean silent) {
        if (!envelope.isOpen()) {
            return;
        }
        boolean said = set.isOpen();
        set.cutOff(silent);
        SegmentNode gs = envelope.header();
        if (!said && !silent && gs != null) {
            sink.found(GroupRules.GE_MISSING, gs.location(), gs.ordinal());
        }
        envelope.close();
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.HeaderFault;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interchange, ISA to IEA: its header and trailer, and the groups between them. */
final class InterchangeEnvelope {
    private static final String CURRENT = "005010";
    private static final int TRAILER_ELEMENTS = 2;
    private static final int MOST_NUMBERS = 100_000;

    private final FindingSink sink;
    private final Tally tally;
    private final IsaJudge judge;
    private final GroupEnvelope group;
    private final EnvelopeListener listener;
    private final Envelope envelope = new Envelope();
    private final Set<String> numbers = new HashSet<>();
    private final Versions versions;
    private boolean versionJudged;
    private @Nullable Location acknowledgment;

    InterchangeEnvelope(
            FindingSink sink, Tally tally, GroupEnvelope group, Versions versions, EnvelopeListener listener) {
        this.sink = sink;
        this.tally = tally;
        this.judge = new IsaJudge(sink);
        this.group = group;
        this.versions = versions;
        this.listener = listener;
    }

    boolean isOpen() {
        return envelope.isOpen();
    }

    /** Whether ISA comes twice in a row, which is said once. */
    boolean isRepeatedBy(SegmentNode isa) {
        boolean repeated = isOpen() && envelope.isRepeatedBy(isa);
        if (repeated) {
            sink.found(EnvelopeRules.HEADER_TWICE, isa.location(), "ISA");
        }
        return repeated;
    }

    /** Whether a segment of two elements carries the control number of this interchange, and so must be its trailer. */
    boolean isClosedBy(SegmentNode segment) {
        return envelope.isNumberedLike(segment, 13);
    }

    void open(ScannedSegment segment, HeaderFault fault) {
        tally.interchange();
        versionJudged = false;
        acknowledgment = null;
        SegmentNode isa = envelope.open(segment, 0);
        listener.begins(EnvelopeKind.INTERCHANGE, isa.byteOffset(), isa);
        judge.judge(isa, fault);
        if (tally.severalInterchanges()) {
            sink.found(GroupRules.ONE_GROUP, isa.location(), "interchange");
        }
        if (IsaJudge.hasNumber(isa) && !isNew(isa)) {
            sink.found(EnvelopeRules.ISA_NUMBER_UNIQUE, isa.location(13, 0), isa.text(13));
        }
    }

    private boolean isNew(SegmentNode isa) {
        String key = isa.text(5) + isa.text(6) + isa.text(7) + isa.text(8) + isa.text(13);
        return numbers.size() >= MOST_NUMBERS || numbers.add(key);
    }

    /** An interchange acknowledgment may stand before the groups. Where there are none, it is all that was sent. */
    void acknowledge(SegmentNode ta1) {
        acknowledgment = acknowledgment == null ? ta1.location() : acknowledgment;
    }

    void openGroup(ScannedSegment segment) {
        if (group.isRepeatedBy(segment)) {
            return;
        }
        group.cutOff(false);
        envelope.count();
        group.open(segment, envelope);
        SegmentNode isa = envelope.header();
        if (!versionJudged && isa != null && group.version().startsWith(CURRENT)) {
            judge.judgeVersion(isa);
        }
        versionJudged = true;
    }

    /** A transaction set begins where there is no group. */
    void openLostGroup(ScannedSegment before) {
        envelope.count();
        group.openLost(before);
    }

    void close(SegmentNode iea) {
        group.cutOff(false);
        listener.ends(EnvelopeKind.INTERCHANGE, iea);
        ControlElements.judge(iea, TRAILER_ELEMENTS, sink);
        SegmentNode isa = envelope.header();
        if (isa != null) {
            judgeTrailer(isa, iea);
        }
        envelope.close();
    }

    private void judgeTrailer(SegmentNode isa, SegmentNode iea) {
        if (envelope.isMiscountedBy(iea)) {
            sink.found(EnvelopeRules.IEA_COUNT, iea.location(1, 0), Shown.number(iea, 1), envelope.counted());
        } else if (envelope.counted() == 0) {
            judgeEmpty(isa);
        }
        if (IsaJudge.hasNumber(isa) && !iea.is(2, isa.text(13))) {
            sink.found(EnvelopeRules.IEA_NUMBER, iea.location(2, 0), Shown.number(iea, 2), isa.text(13));
        }
    }

    private void judgeEmpty(SegmentNode isa) {
        if (acknowledgment == null) {
            sink.found(EnvelopeRules.EMPTY, isa.location(), "ISA", "IEA");
        } else if (!versions.isAcknowledgment()) {
            sink.found(GroupRules.NOT_837P, acknowledgment, "an interchange acknowledgment TA1");
        }
    }

    /**
     * Closes an interchange that has no IEA; when a group in it has no GE either, that says it all.
     *
     * @param silent whether it was said already why the end is missing
     */
    void cutOff(boolean silent) {
        if (!envelope.isOpen()) {
            return;
        }
        boolean said = group.isOpen();
        group.cutOff(silent);
        SegmentNode isa = envelope.header();
        if (!said && !silent && isa != null) {
            Location place = isa.location();
            sink.found(EnvelopeRules.IEA_MISSING, place, isa.ordinal());
        }
        envelope.close();
    }
}

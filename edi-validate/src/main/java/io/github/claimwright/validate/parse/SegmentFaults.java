package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.SegmentNode;

/** Says what is wrong with a segment before its place in a message is looked for. */
final class SegmentFaults {
    private final FindingSink sink;
    private boolean misplacedSaid;

    SegmentFaults(FindingSink sink) {
        this.sink = sink;
    }

    /** It runs on into the next one. */
    void runsOn(SegmentNode segment, boolean endsItsLine) {
        String where = endsItsLine ? "on a new line" : "right behind its last value";
        sink.found(
                GuideRules.SEGMENT_TERMINATOR,
                segment.location(segment.elements(), 0),
                Shown.code(segment.tag()),
                where);
    }

    /** The file ends inside of it. */
    void unterminated(SegmentNode segment) {
        sink.found(EnvelopeRules.UNTERMINATED, segment.location(), Shown.code(segment.tag()));
    }

    /** It stands where no message is open: said of the first one, as those behind it are there for the same reason. */
    void misplaced(SegmentNode segment, boolean inGroup) {
        if (!misplacedSaid) {
            sink.found(
                    EnvelopeRules.MISPLACED,
                    segment.location(),
                    Shown.code(segment.tag()),
                    inGroup ? "ST to SE" : "GS to GE");
        }
        misplacedSaid = true;
    }

    /** A segment of the envelope came: what is misplaced behind it has a cause of its own. */
    void beginAnew() {
        misplacedSaid = false;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;

/** Recognises segments of the envelopes whose id is wrong by what else they hold: control numbers, type and version. */
final class Misspelt {
    private static final int TRAILER_ELEMENTS = 2;

    private final SetEnvelope set;
    private final GroupEnvelope group;
    private final InterchangeEnvelope interchange;

    Misspelt(SetEnvelope set, GroupEnvelope group, InterchangeEnvelope interchange) {
        this.set = set;
        this.group = group;
        this.interchange = interchange;
    }

    /** The id of the segment that this must be although its own is unknown; 0 for none. */
    int meant(ScannedSegment segment, SegmentNode node) {
        boolean possible = node.elements() == TRAILER_ELEMENTS || !set.isOpen();
        return possible ? meantHere(segment, node) : 0;
    }

    private int meantHere(ScannedSegment segment, SegmentNode node) {
        if (set.isOpen()) {
            return set.isClosedBy(segment) ? ControlTags.SE : 0;
        }
        if (group.isOpen()) {
            return group.isClosedBy(segment) ? ControlTags.GE : node.is(1, "837") ? ControlTags.ST : 0;
        }
        if (interchange.isClosedBy(node)) {
            return ControlTags.IEA;
        }
        return Versions.isProfessional(node.text(8)) ? ControlTags.GS : 0;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;

/** Tells which header or trailer a segment of an unknown id must be: by where it stands, and the number or version in it. */
final class Misspellings {
    private static final int GROUP_VERSION = 8;

    private final Message message;
    private final SetEnvelope set;
    private final GroupEnvelope group;
    private final InterchangeEnvelope interchange;
    private final SegmentStore loose = new SegmentStore();

    Misspellings(Message message, SetEnvelope set, GroupEnvelope group, InterchangeEnvelope interchange) {
        this.message = message;
        this.set = set;
        this.group = group;
        this.interchange = interchange;
    }

    /** The segment of the envelopes that this must be although its id says otherwise; 0 for none. */
    int meant(ScannedSegment segment, long ordinalInTransaction) {
        boolean possible = isTrailer(segment) || !set.isOpen();
        if (!possible || message.grammar().knows(segment.tagCode())) {
            return 0;
        }
        loose.clear();
        return set.isOpen() ? meantInSet(segment) : meantOutside(segment, loose.add(segment, ordinalInTransaction));
    }

    /** Whether it has two elements, like all trailers. */
    private static boolean isTrailer(ScannedSegment segment) {
        return segment.elements() == 3;
    }

    private int meantInSet(ScannedSegment segment) {
        return set.isClosedBy(segment) ? ControlTags.SE : 0;
    }

    private int meantOutside(ScannedSegment segment, SegmentNode node) {
        if (group.isOpen()) {
            boolean begins = node.is(1, message.versions().set());
            return group.isClosedBy(segment) ? ControlTags.GE : begins ? ControlTags.ST : 0;
        }
        if (interchange.isClosedBy(node)) {
            return ControlTags.IEA;
        }
        return message.versions().isOurs(node.text(GROUP_VERSION)) ? ControlTags.GS : 0;
    }
}

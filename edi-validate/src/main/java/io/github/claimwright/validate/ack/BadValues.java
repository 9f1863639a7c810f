package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.List;

/**
 * Which received values may be copied into an acknowledgment: those that the finding's own message shows (codes, counts,
 * amounts), and others, which may be a patient's, only on request.
 */
final class BadValues {
    private final boolean all;

    BadValues(boolean all) {
        this.all = all;
    }

    /** What stands at the place of the finding; empty when it is not there, or not to be shown. */
    String of(Finding finding, LoopNode unit) {
        Location place = finding.location();
        if (finding.rule().acknowledgment().element() == null || place.element() == 0) {
            return "";
        }
        for (LoopNode loop = unit; loop != null; loop = loop.parent()) {
            String value = find(loop, place);
            if (!value.isEmpty()) {
                return all || finding.values().contains(value) ? value : "";
            }
        }
        return "";
    }

    private static String find(LoopNode loop, Location place) {
        for (SegmentNode segment : loop.segments()) {
            if (segment.ordinal() == place.segment()) {
                return place.component() == 0
                        ? segment.text(place.element())
                        : segment.text(place.element(), place.component());
            }
        }
        return find(loop.children(), place);
    }

    private static String find(List<LoopNode> loops, Location place) {
        for (LoopNode loop : loops) {
            String value = find(loop, place);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}

package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.Location;

/** Where something is that was not sent: at the first segment of its loop. */
final class Gap {
    private Gap() {}

    /** The place of a segment, or with an element above 0 of an element, that a loop lacks. */
    static Location in(LoopNode loop, String tag, int element) {
        Location first = loop.segments().get(0).location();
        return new Location(
                first.segment(),
                first.segmentInTransaction(),
                tag,
                element,
                0,
                0,
                loop.id(),
                loop.path(),
                first.byteOffset(),
                first.line());
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import org.jspecify.annotations.Nullable;

/** Where a finding is said to be when the segment itself does not tell: things missing, and things in no loop. */
final class Places {
    private Places() {}

    /** The place of a segment that stands in a loop without having a position there. */
    static Location within(LoopNode loop, Location location) {
        return new Location(
                location.segment(),
                location.segmentInTransaction(),
                location.tag(),
                location.element(),
                location.component(),
                location.repetition(),
                loop.id(),
                loop.path(),
                location.byteOffset(),
                location.line());
    }

    /** The place of a segment whose id is none: it may be text that got there by accident. */
    static Location unnamed(Location location) {
        return of(location, "", location.loop(), location.path());
    }

    /**
     * What is missing has no place of its own: it is the last segment behind which it should stand; null when there is
     * none, because the beginning of the transaction set was lost.
     */
    static @Nullable Location behind(LoopNode loop, SegmentDef what, int rank) {
        SegmentNode last = lastBefore(loop, rank);
        if (last == null) {
            return null;
        }
        boolean own = what.loop() == loop.definition();
        String path = own ? loop.path() : loop.path() + "/" + what.loop().id();
        return of(last.location(), what.tag(), what.loop().id(), path);
    }

    /** The place of a lost first segment of a loop: the segment before which it should stand. */
    static Location before(LoopNode parent, SegmentDef first, SegmentNode next) {
        String loop = first.loop().id();
        return of(next.location(), first.tag(), loop, parent.path() + "/" + loop);
    }

    private static Location of(Location place, String tag, @Nullable String loop, @Nullable String path) {
        return new Location(
                place.segment(),
                place.segmentInTransaction(),
                tag,
                0,
                0,
                0,
                loop,
                path,
                place.byteOffset(),
                place.line());
    }

    private static @Nullable SegmentNode lastBefore(LoopNode loop, int rank) {
        SegmentNode last = null;
        for (SegmentNode segment : loop.segments()) {
            SegmentDef definition = segment.definition();
            if (last == null || (definition != null && definition.rank() <= rank)) {
                last = later(last, segment);
            }
        }
        for (LoopNode child : loop.children()) {
            if (child.definition().rank() <= rank && !child.segments().isEmpty()) {
                SegmentNode inside = lastBefore(child, Integer.MAX_VALUE);
                last = inside == null ? last : later(last, inside);
            }
        }
        return last != null ? last : lastAround(loop);
    }

    /** A loop whose own first segment was lost may hold nothing: then the loop around it tells the place. */
    private static @Nullable SegmentNode lastAround(LoopNode loop) {
        LoopNode parent = loop.parent();
        return parent == null ? null : lastBefore(parent, loop.definition().rank());
    }

    private static SegmentNode later(@Nullable SegmentNode one, SegmentNode other) {
        return one == null || other.ordinal() > one.ordinal() ? other : one;
    }
}

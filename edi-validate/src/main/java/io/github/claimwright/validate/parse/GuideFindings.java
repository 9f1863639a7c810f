package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.Hidden;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.List;

/** Words the breaches that the parser meets, and says where they are. */
final class GuideFindings {
    private final FindingSink sink;

    GuideFindings(FindingSink sink) {
        this.sink = sink;
    }

    void badId(SegmentNode segment) {
        sink.found(GuideRules.SEGMENT_ID, segment.location());
    }

    void unknown(SegmentNode segment) {
        sink.found(GuideRules.SEGMENT_UNKNOWN, segment.location(), segment.tag());
    }

    void unexpected(SegmentNode segment, LoopNode loop) {
        sink.found(GuideRules.SEGMENT_UNEXPECTED, within(loop, segment.location()), segment.tag(), loop.id());
    }

    void wrongQualifier(SegmentNode segment, LoopNode loop, Qualifier.Condition wrong, List<String> expected) {
        Location location = within(loop, segment.location(wrong.element(), wrong.component()));
        sink.found(
                GuideRules.SEGMENT_QUALIFIER,
                location,
                location.reference(),
                loop.id(),
                code(segment.text(wrong.element(), wrong.component())),
                String.join(", ", expected));
    }

    /** A qualifier is shown only when it has the shape of one: anything longer may be a misplaced value. */
    private static Object code(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        return text.length() <= 3 ? text : new Hidden(text);
    }

    void outOfOrder(SegmentNode segment, SegmentDef position) {
        sink.found(
                GuideRules.SEGMENT_ORDER,
                segment.location(),
                name(position),
                position.loop().id());
    }

    void segmentMissing(LoopNode loop, SegmentDef position) {
        sink.found(
                GuideRules.SEGMENT_MISSING,
                missing(loop, position, position.position()),
                name(position),
                position.name(),
                loop.id());
    }

    /** The first segment of a loop is missing before a segment that can stand nowhere else. */
    void openerMissing(LoopNode parent, LoopDef loop, SegmentNode before) {
        SegmentDef first = loop.first();
        Location place = before.location();
        sink.found(
                GuideRules.SEGMENT_MISSING,
                new Location(
                        place.segment(),
                        place.segmentInTransaction(),
                        first.tag(),
                        0,
                        0,
                        0,
                        loop.id(),
                        parent.path() + "/" + loop.id(),
                        place.byteOffset(),
                        place.line()),
                name(first),
                first.name(),
                loop.id());
    }

    void loopMissing(LoopNode parent, LoopDef loop) {
        sink.found(
                GuideRules.LOOP_MISSING,
                missing(parent, loop.first(), loop.position()),
                loop.id(),
                loop.name(),
                name(loop.first()));
    }

    void segmentTooOften(SegmentNode segment, SegmentDef position) {
        sink.found(
                GuideRules.SEGMENT_REPEAT,
                segment.location(),
                name(position),
                times(position.maxRepeat()),
                position.loop().id());
    }

    void loopTooOften(SegmentNode first, LoopDef loop) {
        sink.found(GuideRules.LOOP_REPEAT, first.location(), loop.id(), loop.name(), times(loop.maxRepeat()));
    }

    private static String times(int count) {
        return count == 1 ? "once" : "at most " + count + " times";
    }

    /** The segment id with its qualifier, where it has just one: {@code NM1*85}. */
    private static String name(SegmentDef position) {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null || qualifier.decisive().codes().codes().size() != 1) {
            return position.tag();
        }
        return position.tag() + "*" + qualifier.decisive().codes().codes().get(0);
    }

    /** What is missing has no place of its own: it is the last segment behind which it should stand. */
    private static Location missing(LoopNode loop, SegmentDef what, int position) {
        Location place = lastBefore(loop, position).location();
        return new Location(
                place.segment(),
                place.segmentInTransaction(),
                what.tag(),
                0,
                0,
                0,
                what.loop().id(),
                what.loop() == loop.definition()
                        ? loop.path()
                        : loop.path() + "/" + what.loop().id(),
                place.byteOffset(),
                place.line());
    }

    private static SegmentNode lastBefore(LoopNode loop, int position) {
        SegmentNode last = loop.segments().isEmpty() ? null : loop.segments().get(0);
        for (SegmentNode segment : loop.segments()) {
            SegmentDef definition = segment.definition();
            if (definition != null && definition.position() <= position) {
                last = later(last, segment);
            }
        }
        for (LoopNode child : loop.children()) {
            if (child.definition().position() <= position && !child.segments().isEmpty()) {
                last = later(last, lastBefore(child, Integer.MAX_VALUE));
            }
        }
        return last != null ? last : lastAround(loop);
    }

    /** A loop whose own first segment was lost may hold nothing: then the loop around it tells the place. */
    private static SegmentNode lastAround(LoopNode loop) {
        LoopNode parent = loop.parent();
        if (parent == null) {
            throw new IllegalStateException("a transaction set without ST");
        }
        return lastBefore(parent, loop.definition().position());
    }

    private static SegmentNode later(SegmentNode one, SegmentNode other) {
        return one == null || other.ordinal() > one.ordinal() ? other : one;
    }

    private static Location within(LoopNode loop, Location location) {
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
}

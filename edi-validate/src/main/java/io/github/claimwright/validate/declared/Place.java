package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import io.github.claimwright.validate.tree.X12Dates;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place of the guide as rules write it: {@code CLM05-3}, {@code REF*F8}, {@code REF*F8.02}, {@code 2010BA/DMG02}, or a
 * whole loop, {@code 2420E}. It may stand for several segments of a claim.
 *
 * @param text the place as it was written
 * @param loop the loop; null for the loop in which the rule is asked
 * @param tag the segment id; empty for a whole loop
 * @param tagCode the segment id as the guide packs it; 0 for a whole loop
 * @param qualifier what element 1 holds; null for any
 * @param qualifierCode the qualifier as segments pack it
 * @param element the element from 1; 0 for the whole segment
 * @param component the component from 1; 0 for the whole element
 * @param definition the element in the guide; null for a whole segment or loop
 * @param around one bit for each loop that the guide has around the loop, by index; none when there is no loop
 * @param needs what the asking loop must hold for anything to be sent at the place
 * @param own whether it is in the very segment that the rule looks at
 */
record Place(
        String text,
        @Nullable LoopDef loop,
        String tag,
        int tagCode,
        @Nullable String qualifier,
        int qualifierCode,
        int element,
        int component,
        @Nullable ElementDef definition,
        long around,
        Needs needs,
        boolean own) {
    private static final int DAY = 8;
    private static final int DAYS = 17;

    /** Whether nothing of the subject is sent where nothing of this place is. */
    boolean covers(Place subject) {
        return own || (tagCode == 0 && loop != null && loop == subject.loop);
    }

    /** The same place in the segment that the rule looks at, if it is one of its segments. */
    Place seenFrom(Place subject) {
        boolean same = loop == subject.loop
                && tagCode != 0
                && tagCode == subject.tagCode
                && (qualifier == null || subject.qualifier == null || qualifier.equals(subject.qualifier));
        return new Place(
                text,
                loop,
                tag,
                tagCode,
                qualifier,
                qualifierCode,
                element,
                component,
                definition,
                around,
                needs,
                same);
    }

    /** Where it is in the asking loop or directly inside of it; nothing when it is elsewhere. */
    Stream<Spot> spots() {
        return isNear() ? Stream.of(spot()) : Stream.empty();
    }

    private boolean isNear() {
        return tagCode != 0 && (loop == null || needs.loops() == bit(loop));
    }

    /** All of the segments that it stands for. */
    Spot whole() {
        return new Spot(tagCode, spot().qualifierCode(), Spot.ALL);
    }

    boolean isAt(Spot spot) {
        return isNear() && spot.equals(spot());
    }

    private Spot spot() {
        return new Spot(
                tagCode, qualifier == null ? Spot.ANY : qualifierCode, element, loop == null ? Spot.OWN : loop.index());
    }

    /** Whether something was sent at the place that passes the test. */
    boolean any(LoopNode asking, @Nullable SegmentNode subject, Predicate<SegmentNode> test) {
        if (own) {
            return subject != null && matches(subject) && test.test(subject);
        }
        return loop == null ? anyIn(asking, test) : anyAround(asking, loop, test);
    }

    /** Looks for the loop at the asking loop itself, then beside it, then around it; the nearest ones count. */
    private boolean anyAround(LoopNode from, LoopDef wanted, Predicate<SegmentNode> test) {
        LoopNode node = from;
        while (node != null) {
            if (node.definition() == wanted) {
                return anyIn(node, test);
            }
            if (isAround(node)) {
                return anyInside(node, wanted, test);
            }
            node = node.parent();
        }
        return false;
    }

    private boolean anyInside(LoopNode parent, LoopDef wanted, Predicate<SegmentNode> test) {
        List<LoopNode> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            LoopNode child = children.get(i);
            boolean found = child.definition() == wanted
                    ? anyIn(child, test)
                    : isAround(child) && anyInside(child, wanted, test);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean isAround(LoopNode node) {
        return (around & bit(node.definition())) != 0;
    }

    private static long bit(LoopDef loop) {
        return 1L << loop.index();
    }

    /** The loops around a loop, one bit for each by index. */
    static long around(@Nullable LoopDef loop) {
        long around = 0;
        if (loop != null) {
            for (LoopDef parent : loop.parents()) {
                around |= bit(parent) | around(parent);
            }
        }
        return around;
    }

    /** What the asking loop must hold for a loop to be inside of it, where there is only one way to it. */
    static Needs needs(LoopDef asked, LoopDef wanted) {
        List<LoopDef> ways = asked.children().stream()
                .filter(child -> child.equals(wanted) || (around(wanted) & bit(child)) != 0)
                .toList();
        return ways.size() == 1 && !asked.equals(wanted)
                ? Needs.loop(ways.get(0).id())
                : Needs.NONE;
    }

    private boolean anyIn(LoopNode node, Predicate<SegmentNode> test) {
        if (tagCode != 0 && !node.mayHold(tagCode)) {
            return false;
        }
        List<SegmentNode> segments = node.segments();
        if (tagCode == 0) {
            return !segments.isEmpty() && test.test(segments.get(0));
        }
        for (int i = 0; i < segments.size(); i++) {
            SegmentNode segment = segments.get(i);
            if (matches(segment) && test.test(segment)) {
                return true;
            }
        }
        return false;
    }

    boolean matches(SegmentNode segment) {
        return segment.tagCode() == tagCode && (qualifier == null || segment.qualifierCode() == qualifierCode);
    }

    /** Whether the segment holds anything at the place. */
    boolean isIn(SegmentNode segment) {
        return element == 0 || segment.start(element, component) < segment.end(element, component);
    }

    boolean isSent(@Nullable SegmentNode segment) {
        return segment != null && isIn(segment);
    }

    /** Whether what the segment holds at the place was found wrong, or missing, as such. */
    boolean isDoubtfulIn(SegmentNode segment) {
        return element > 0 && segment.isDoubtful(element, component);
    }

    /** Whether what the segment holds at the place begins with the sign of numbers below zero. */
    boolean isSigned(SegmentNode segment) {
        int start = segment.start(element, component);
        return start < segment.end(element, component) && segment.buffer()[start] == '-';
    }

    boolean is(SegmentNode segment, String value) {
        return component == 0 ? segment.is(element, value) : segment.is(element, component, value);
    }

    String textIn(SegmentNode segment) {
        return component == 0 ? segment.text(element) : segment.text(element, component);
    }

    Optional<BigDecimal> number(SegmentNode segment) {
        return segment.decimal(element);
    }

    /** The date, or the first one of a range, as a number CCYYMMDD; 0 when there is none. */
    int day(SegmentNode segment) {
        int start = segment.start(element);
        int length = segment.end(element) - start;
        return length == DAY || length == DAYS ? X12Dates.day(segment.buffer(), start, start + DAY) : 0;
    }

    /** Whether the segment holds the same here as another does at another place. */
    boolean isSame(SegmentNode segment, Place other, SegmentNode second) {
        return Arrays.equals(
                segment.buffer(),
                segment.start(element, component),
                segment.end(element, component),
                second.buffer(),
                second.start(other.element, other.component),
                second.end(other.element, other.component));
    }

    @Override
    public String toString() {
        return text;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Remembers for a while which segments stood at a wrong place and which were missing, because one cause can show as both:
 * what is missing here stands over there. Whichever is met second is not said again.
 */
final class Consequences {
    /** How far, in segments, a segment may have strayed from its place. */
    private static final int NEAR = 40;

    private static final int MOST = 8;

    /**
     * A segment that was found where it has no place.
     *
     * @param positions the places that the guide has for it; none when its id is unknown, so that it may be anything
     * @param ordinal its number in the transaction set
     */
    private record Stray(List<SegmentDef> positions, long ordinal) {
        boolean mayBe(SegmentDef position) {
            return positions.isEmpty() || positions.contains(position);
        }

        boolean isNear(long place) {
            return Math.abs(ordinal - place) <= NEAR;
        }

        boolean mayBeIn(LoopDef loop) {
            return positions.isEmpty() || positions.contains(loop.first());
        }
    }

    /**
     * Something that was missing.
     *
     * @param position the one segment that was missing, or the loop's first
     * @param ordinal how far the transaction set was read when it was missed
     */
    private record Gap(SegmentDef position, long ordinal) {}

    private final Guide guide;
    private final Deque<Stray> strays = new ArrayDeque<>();
    private final Deque<Gap> gaps = new ArrayDeque<>();
    private long ordinal;

    Consequences(Guide guide) {
        this.guide = guide;
    }

    void begin() {
        strays.clear();
        gaps.clear();
        ordinal = 1;
    }

    /** The transaction set was read up to the segment of this number. */
    void reached(long ordinalInTransaction) {
        ordinal = ordinalInTransaction;
    }

    /** A segment stands where it has no place, or one too many of its kind. */
    void strayed(SegmentNode segment) {
        List<SegmentDef> positions = guide.segments(segment.tagCode()).stream()
                .filter(position -> position.matches(segment))
                .toList();
        if (!positions.isEmpty()) {
            remember(strays, new Stray(positions, ordinal));
        }
    }

    /** A segment has an id that the guide does not have: it may be a misspelt one. */
    void unknown() {
        remember(strays, new Stray(List.of(), ordinal));
    }

    /** Whether the segment just before had an unknown id. */
    boolean followsUnknown() {
        Stray last = strays.peekLast();
        return last != null && last.positions.isEmpty() && last.ordinal == ordinal - 1;
    }

    /**
     * Whether a missing segment has strayed, so that it was named already; else remembers the gap.
     *
     * @param place where it should stand
     */
    boolean explain(SegmentDef missing, long place) {
        return takeStray(stray -> stray.mayBe(missing) && stray.isNear(place)) || remembered(new Gap(missing, ordinal));
    }

    /**
     * Whether a segment of a missing loop has strayed, so that it was named already; else remembers the gap.
     *
     * @param place where it should stand
     */
    boolean explain(LoopDef missing, long place) {
        return takeStray(stray -> stray.mayBeIn(missing) && stray.isNear(place))
                || remembered(new Gap(missing.first(), ordinal));
    }

    private boolean remembered(Gap gap) {
        remember(gaps, gap);
        return false;
    }

    /** Whether a segment is of a kind that was missed a moment ago. */
    boolean mayExplain(SegmentNode stray) {
        if (gaps.isEmpty()) {
            return false;
        }
        forgetOld();
        return gaps.stream().anyMatch(gap -> isIn(gap, stray));
    }

    private static boolean isIn(Gap gap, SegmentNode stray) {
        return gap.position.tagCode() == stray.tagCode() && gap.position.matches(stray);
    }

    /** Whether a segment without a place is one that was missed and named already. */
    boolean explain(SegmentNode stray) {
        forgetOld();
        for (Iterator<Gap> each = gaps.iterator(); each.hasNext(); ) {
            if (isIn(each.next(), stray)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    private boolean takeStray(Predicate<Stray> fits) {
        for (Iterator<Stray> each = strays.iterator(); each.hasNext(); ) {
            if (fits.test(each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    private void forgetOld() {
        gaps.removeIf(gap -> gap.ordinal < ordinal - NEAR);
    }

    private static <T> void remember(Deque<T> memory, T thing) {
        if (memory.size() == MOST) {
            memory.removeFirst();
        }
        memory.addLast(thing);
    }
}

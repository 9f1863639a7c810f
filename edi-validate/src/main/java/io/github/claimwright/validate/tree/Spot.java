package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.Tag;

/**
 * One element of the segments of a kind in a loop, or in the loops of a kind directly inside of it.
 *
 * @param tagCode the segment id as the guide packs it
 * @param qualifierCode what element 1 holds, as {@link Qualifier} packs it; {@link #ANY} for whatever it holds
 * @param element the element from 1; 0 for the segment id, which says that it is there; {@link #ALL} for all of it
 * @param loop the inner loops, by the index of their definition; {@link #OWN} for the loop itself
 */
public record Spot(int tagCode, int qualifierCode, int element, int loop) {
    /** No qualifier asked for. */
    public static final int ANY = Integer.MIN_VALUE;

    /** All of a segment instead of one element. */
    public static final int ALL = -1;

    /** The loop's own segments. */
    public static final int OWN = -1;

    /** An element of the loop's own segments. */
    public Spot(int tagCode, int qualifierCode, int element) {
        this(tagCode, qualifierCode, element, OWN);
    }

    /** Whether it is in inner loops. */
    public boolean isInner() {
        return loop != OWN;
    }

    /** All elements of the segments with the id. */
    public static Spot whole(String tag) {
        return new Spot(Tag.code(tag), ANY, ALL);
    }

    /** The segments as a whole. */
    public Spot kind() {
        return new Spot(tagCode, qualifierCode, 0, loop);
    }

    /** Whether there may be such segments in a loop that holds what is held; when not, there are none. */
    public boolean mayBeAmong(Needs held) {
        if (isInner()) {
            return (held.loops() & 1L << loop) != 0;
        }
        Needs needs = qualifierCode == ANY ? Needs.tag(tagCode) : Needs.kind(tagCode, qualifierCode);
        return needs.mayBeMetBy(held);
    }

    /** Whether the segment is of the kind. */
    public boolean isIn(SegmentNode segment) {
        return segment.tagCode() == tagCode && (qualifierCode == ANY || segment.qualifierCode() == qualifierCode);
    }
}

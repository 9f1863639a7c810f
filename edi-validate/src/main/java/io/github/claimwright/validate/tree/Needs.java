package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Tag;

/**
 * What a loop must hold for a question to be worth asking. A quick look: it may let a loop pass that does not hold it, but
 * never stops one that does.
 *
 * @param tags one bit for each segment id
 * @param kinds one bit for each segment id with its qualifier
 * @param sameKinds the same by another choice of bits: that two kinds share both is rare
 * @param loops one bit for each kind of loop directly inside of it
 */
public record Needs(long tags, long kinds, long sameKinds, long loops) {
    /** Nothing: the question is asked of every loop. */
    public static final Needs NONE = new Needs(0, 0, 0, 0);

    private static final int HL = Tag.code("HL");
    private static final int CLM = Tag.code("CLM");
    private static final int LX = Tag.code("LX");
    private static final int SPREAD = 0x9E3779B9;
    private static final long LONG_SPREAD = 0x9E3779B97F4A7C15L;
    private static final int UPPER_BITS = Integer.SIZE - 6;

    /** A segment with the id. */
    public static Needs tag(String tag) {
        return tag(Tag.code(tag));
    }

    static Needs tag(int tagCode) {
        return new Needs(bit(tagCode), 0, 0, 0);
    }

    /** A segment with the id and, in element 1 or its first component, the qualifier. */
    public static Needs kind(String tag, String qualifier) {
        return kind(Tag.code(tag), Qualifier.code(qualifier));
    }

    static Needs kind(int tagCode, int qualifier) {
        return new Needs(bit(tagCode), kindBit(tagCode, qualifier), sameKindBit(tagCode, qualifier), 0);
    }

    /** A loop directly inside of it, by its id. */
    public static Needs loop(String id) {
        return new Needs(0, 0, 0, bit(Guide.professional().loop(id)));
    }

    /** What a loop brings to the one around it. */
    static long bit(LoopDef loop) {
        return 1L << loop.index();
    }

    /** What a segment with the id brings to its loop. */
    static long bit(int tagCode) {
        return 1L << ((tagCode * SPREAD) >>> UPPER_BITS);
    }

    /** What a segment with the id and the qualifier brings to its loop. */
    static long kindBit(int tagCode, int qualifier) {
        return isNumbered(tagCode) ? 0 : bit(tagCode * 31 + qualifier * SPREAD);
    }

    static long sameKindBit(int tagCode, int qualifier) {
        return isNumbered(tagCode) ? 0 : bit(tagCode + (qualifier >>> 3) * SPREAD + qualifier);
    }

    /** The number for segments of kinds in an order, with one more behind them. */
    static long shape(long earlier, int tagCode, int qualifier) {
        long kind = isNumbered(tagCode) ? tagCode : ((long) qualifier << Integer.SIZE) + tagCode;
        return (Long.rotateLeft(earlier, 23) ^ kind) * LONG_SPREAD;
    }

    /** Segments whose element 1 is a number of their own, so that no two loops would hold the same. */
    private static boolean isNumbered(int tagCode) {
        return tagCode == HL || tagCode == CLM || tagCode == LX;
    }

    /** Whether what is held may be enough; when not, it is not. */
    public boolean mayBeMetBy(Needs held) {
        return mayBeMetBy(held.tags, held.kinds, held.sameKinds, held.loops);
    }

    boolean mayBeMetBy(long heldTags, long heldKinds, long heldSameKinds, long heldLoops) {
        return (heldTags & tags) == tags
                && (heldKinds & kinds) == kinds
                && (heldSameKinds & sameKinds) == sameKinds
                && (heldLoops & loops) == loops;
    }
}

package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.Tag;

/**
 * What a loop must hold for a question to be worth asking. A quick look: it may let a loop pass that does not hold it, but
 * never stops one that does.
 *
 * @param tags one bit for each segment id
 * @param kinds one bit for each segment id with its qualifier
 */
public record Needs(long tags, long kinds) {
    /** Nothing: the question is asked of every loop. */
    public static final Needs NONE = new Needs(0, 0);

    private static final int HL = Tag.code("HL");
    private static final int CLM = Tag.code("CLM");
    private static final int LX = Tag.code("LX");
    private static final int SPREAD = 0x9E3779B9;
    private static final int UPPER_BITS = Integer.SIZE - 6;

    /** A segment with the id. */
    public static Needs tag(String tag) {
        return new Needs(bit(Tag.code(tag)), 0);
    }

    /** A segment with the id and, in element 1 or its first component, the qualifier. */
    public static Needs kind(String tag, String qualifier) {
        return new Needs(bit(Tag.code(tag)), kindBit(Tag.code(tag), Qualifier.code(qualifier)));
    }

    /** What a segment with the id brings to its loop. */
    static long bit(int tagCode) {
        return 1L << ((tagCode * SPREAD) >>> UPPER_BITS);
    }

    /** What a segment with the id and the qualifier brings to its loop. */
    static long kindBit(int tagCode, int qualifier) {
        return isNumbered(tagCode) ? 0 : bit(tagCode * 31 + qualifier * SPREAD);
    }

    /** Segments whose element 1 is a number of their own, so that no two loops would hold the same. */
    private static boolean isNumbered(int tagCode) {
        return tagCode == HL || tagCode == CLM || tagCode == LX;
    }

    /** Whether what is held may be enough; when not, it is not. */
    public boolean mayBeMetBy(Needs held) {
        return mayBeMetBy(held.tags, held.kinds);
    }

    boolean mayBeMetBy(long heldTags, long heldKinds) {
        return (heldTags & tags) == tags && (heldKinds & kinds) == kinds;
    }
}

package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.Glance.Look;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one element of a segment says about rules, each of which is one bit. The same values come again and again, and say
 * the same.
 */
final class SpotMemory {
    private static final int SIZE = 256;

    /** After so many looks it is known which of them are worth it. */
    private static final int TRIAL = 64;

    /** A rule that others mostly rule out as well is left to them. */
    private static final int FEW = TRIAL / 8;

    /** Nothing longer is remembered: what a hostile file makes us keep has a limit. */
    static final int LONGEST = 128;

    private static final byte[] SHORT = {};
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int element;
    private final List<Opinion> opinions = new ArrayList<>();
    private final long[] keys = new long[SIZE];
    private final byte[][] values = new byte[SIZE][];
    private final long[] answers = new long[SIZE];
    private boolean remembers = true;
    private long rules;
    private int looks;
    private int misses;

    SpotMemory(int element) {
        this.element = element;
    }

    /** Adds what a rule reads from the element. */
    void add(long bit, Look look) {
        opinions.add(new Opinion(bit, look));
        rules |= bit;
    }

    /** The rules that it may rule out. */
    long rules() {
        return rules;
    }

    /** Forgets the values. */
    void forget() {
        Arrays.fill(values, null);
    }

    /**
     * The rules that need not be asked.
     *
     * @param others those of which others say so
     */
    long excluded(SegmentNode segment, long others) {
        if ((rules & ~others) == 0) {
            return 0;
        }
        long excluded = remembers ? known(segment) : now(segment, others);
        if (looks <= TRIAL) {
            learn(excluded & ~others);
        }
        return excluded;
    }

    /**
     * After a trial in which few values came again, as with names and amounts, they are no longer remembered; what ruled out
     * nothing that others did not is no longer asked.
     */
    private void learn(long needed) {
        looks++;
        opinions.forEach(opinion -> opinion.learn(needed));
        if (looks == TRIAL) {
            opinions.removeIf(opinion -> opinion.needed < FEW);
            rules = opinions.stream().mapToLong(opinion -> opinion.bit).reduce(0, (one, other) -> one | other);
            remembers = misses <= TRIAL / 2;
        }
    }

    private long known(SegmentNode segment) {
        byte[] bytes = segment.buffer();
        int from = segment.start(Math.max(element, 0));
        int to = segment.end(element == Spot.ALL ? segment.elements() : element);
        if (to - from > LONGEST) {
            misses++;
            return 0;
        }
        long key = key(bytes, from, to);
        int slot = (int) ((key * SPREAD) >>> 56);
        if (keys[slot] != key || !isKnown(values[slot], bytes, from, to)) {
            misses++;
            keys[slot] = key;
            values[slot] = isShort(from, to) ? SHORT : Arrays.copyOfRange(bytes, from, to);
            answers[slot] = now(segment, 0);
        }
        return answers[slot];
    }

    private static boolean isShort(int from, int to) {
        return to - from < Long.BYTES;
    }

    /** A short value is its own key, with its length before it. */
    private static long key(byte[] bytes, int from, int to) {
        long key = (long) to - from;
        if (isShort(from, to)) {
            for (int i = from; i < to; i++) {
                key = (key << Byte.SIZE) | (bytes[i] & 0xFF);
            }
            return key;
        }
        for (int i = from; i < to; i++) {
            key = key * SPREAD + (bytes[i] & 0xFF);
        }
        return key;
    }

    private static boolean isKnown(byte @Nullable [] value, byte[] bytes, int from, int to) {
        return isShort(from, to)
                ? value == SHORT
                : value != null && Arrays.equals(value, 0, value.length, bytes, from, to);
    }

    private long now(SegmentNode segment, long others) {
        long excluded = 0;
        for (int i = 0; i < opinions.size(); i++) {
            Opinion opinion = opinions.get(i);
            if ((opinion.bit & others) == 0 && !opinion.look.mayBeYes(segment)) {
                excluded |= opinion.bit;
            }
        }
        return excluded;
    }

    /** What the element says about one rule. */
    private static final class Opinion {
        private final long bit;
        private final Look look;
        private int needed;

        Opinion(long bit, Look look) {
            this.bit = bit;
            this.look = look;
        }

        void learn(long neededRules) {
            needed += (neededRules & bit) == 0 ? 0 : 1;
        }
    }
}

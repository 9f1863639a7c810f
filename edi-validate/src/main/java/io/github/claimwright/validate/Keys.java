package io.github.claimwright.validate;

/** A set of numbers. It stops growing when it is large. */
final class Keys {
    /** Two megabytes for one rule: a transaction set has 5,000 claims at most by the guide's advice. */
    private static final int MOST = 1 << 17;

    private static final int FIRST = 1 << 6;
    private static final long FREE = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[FIRST];
    private int size;

    /** Adds a number; false when it was there. One for which there is no room is taken for new. */
    boolean add(long key) {
        long kept = key == FREE ? 1 : key;
        int slot = slotOf(kept);
        if (slots[slot] == kept) {
            return false;
        }
        if (size < MOST) {
            slots[slot] = kept;
            size++;
            growWhenHalfFull();
        }
        return true;
    }

    /** Takes all numbers out. */
    void clear() {
        slots = new long[FIRST];
        size = 0;
    }

    /** Where the number is, or would be. */
    private int slotOf(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (slots.length - 1);
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void growWhenHalfFull() {
        if (size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long key : old) {
                if (key != FREE) {
                    slots[slotOf(key)] = key;
                }
            }
        }
    }
}

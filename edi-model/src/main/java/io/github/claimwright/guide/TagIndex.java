package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Things found by segment tag: an open-addressed table from tag code to the things, in the order they were added. */
final class TagIndex<T> {
    private static final int SPREAD = 0x9E3779B1;
    private static final int INITIAL_BITS = 3;

    private int bits = INITIAL_BITS;
    private int tags;
    private int[] keys = new int[1 << bits];
    private List<List<T>> values = emptySlots(bits);

    private static <T> List<List<T>> emptySlots(int bits) {
        return new ArrayList<>(Collections.nCopies(1 << bits, List.of()));
    }

    /** Files a thing under a tag. */
    void add(int tagCode, T thing) {
        List<T> all = new ArrayList<>(get(tagCode));
        all.add(thing);
        if (all.size() == 1) {
            tags++;
            growWhenHalfFull();
        }
        put(tagCode, List.copyOf(all));
    }

    private void growWhenHalfFull() {
        if (tags * 2 <= keys.length) {
            return;
        }
        int[] oldKeys = keys;
        List<List<T>> oldValues = values;
        bits++;
        keys = new int[1 << bits];
        values = emptySlots(bits);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues.get(i));
            }
        }
    }

    private void put(int tagCode, List<T> things) {
        int slot = slotOf(tagCode);
        keys[slot] = tagCode;
        values.set(slot, things);
    }

    /** What was filed under the tag; an empty list when nothing was. */
    List<T> get(int tagCode) {
        return values.get(slotOf(tagCode));
    }

    private int slotOf(int tagCode) {
        int slot = (tagCode * SPREAD) >>> (Integer.SIZE - bits);
        while (keys[slot] != 0 && keys[slot] != tagCode) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}

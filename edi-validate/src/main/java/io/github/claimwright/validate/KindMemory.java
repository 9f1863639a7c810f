package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the segments of one kind say about rules, each of which is one bit. */
final class KindMemory {
    /** A loop has no such segment. */
    static final int NONE = -1;

    /** A loop has several such segments. */
    static final int SEVERAL = -2;

    private static final int TRIAL = 16;

    private final Spot kind;

    /** All of a segment comes last: single elements come again more often. */
    private final Map<Integer, SpotMemory> byElement = new TreeMap<>(Comparator.reverseOrder());

    private final List<SpotMemory> spots = new ArrayList<>();
    private final byte[] last = new byte[SpotMemory.LONGEST];
    private int lastLength;
    private int looks;
    private int sames = TRIAL;
    private long lastExcluded;
    private long rules;
    private long excludedWithout;

    KindMemory(Spot kind) {
        this.kind = kind;
    }

    /** Adds what a rule reads from an element. */
    void add(long bit, Glance glance) {
        byElement.computeIfAbsent(glance.spot().element(), SpotMemory::new).add(bit, glance.look());
        excludedWithout |= glance.look().mayBeYes(null) ? 0 : bit;
        rules |= bit;
        spots.clear();
        spots.addAll(byElement.values());
    }

    /** The rules that need not be asked of a loop without such a segment. */
    long excludedWithout() {
        return excludedWithout;
    }

    /** Which of a loop's segments is its only one of the kind; of several one may rule out what another one does not. */
    int placeIn(LoopNode loop) {
        int place = NONE;
        List<SegmentNode> segments = loop.segments();
        for (int i = 0; i < segments.size(); i++) {
            if (kind.isIn(segments.get(i))) {
                if (place != NONE) {
                    return SEVERAL;
                }
                place = i;
            }
        }
        return place;
    }

    /**
     * What a loop's only such segment rules out. Providers and payers come again from line to line, and from claim to claim;
     * what does not is no longer held against the one before.
     *
     * @param others the rules that other segments rule out
     */
    long excluded(SegmentNode only, long others) {
        if ((rules & ~others) == 0) {
            return 0;
        }
        return sames < looks / 4 ? excludedByElements(only, others) : asBefore(only, others);
    }

    private long asBefore(SegmentNode only, long others) {
        int from = only.start(0);
        int to = only.end(only.elements());
        looks++;
        if (Arrays.equals(last, 0, lastLength, only.buffer(), from, to)) {
            sames++;
        } else {
            lastExcluded = excludedByElements(only, others);
            remember(only.buffer(), from, to);
        }
        return lastExcluded;
    }

    /** Forgets all values: another interchange may separate components otherwise. */
    void forget() {
        lastLength = 0;
        spots.forEach(SpotMemory::forget);
    }

    private void remember(byte[] bytes, int from, int to) {
        lastLength = to - from > last.length ? 0 : to - from;
        System.arraycopy(bytes, from, last, 0, lastLength);
    }

    private long excludedByElements(SegmentNode only, long others) {
        long excluded = 0;
        long left = 0;
        for (int i = 0; i < spots.size(); i++) {
            excluded |= spots.get(i).excluded(only, others | excluded);
            left |= spots.get(i).rules();
        }
        if (left != rules) {
            rules = left;
            spots.removeIf(spot -> spot.rules() == 0);
        }
        return excluded;
    }
}

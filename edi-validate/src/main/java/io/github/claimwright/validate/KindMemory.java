package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import io.github.claimwright.x12.Delimiters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the segments of one kind say about rules, each of which is one bit. */
final class KindMemory {
    private final Spot kind;
    private final Map<Integer, SpotMemory> byElement = new TreeMap<>();
    private final List<SpotMemory> spots = new ArrayList<>();
    private Delimiters delimiters = Delimiters.USUAL;
    private final byte[] last = new byte[SpotMemory.LONGEST];
    private int lastLength;
    private long lastExcluded;
    private long excludedWithout;

    KindMemory(Spot kind) {
        this.kind = kind;
    }

    /** Adds what a rule reads from an element. */
    void add(long bit, Glance glance) {
        byElement.computeIfAbsent(glance.spot().element(), SpotMemory::new).add(bit, glance.look());
        excludedWithout |= glance.look().mayBeYes(null) ? 0 : bit;
        spots.clear();
        spots.addAll(byElement.values());
    }

    /** The rules that need not be asked of a loop without such a segment. */
    long excludedWithout() {
        return excludedWithout;
    }

    /** The rules that need not be asked of the loop. Of several such segments one may say so, another one not. */
    long excluded(LoopNode loop) {
        SegmentNode only = null;
        List<SegmentNode> segments = loop.segments();
        for (int i = 0; i < segments.size(); i++) {
            if (kind.isIn(segments.get(i))) {
                if (only != null) {
                    return 0;
                }
                only = segments.get(i);
            }
        }
        return only == null ? excludedWithout() : excluded(only);
    }

    /** Providers and payers come again from line to line, and from claim to claim. */
    private long excluded(SegmentNode only) {
        if (!delimiters.equals(only.delimiters())) {
            delimiters = only.delimiters();
            lastLength = 0;
            spots.forEach(SpotMemory::forget);
        }
        int from = only.start(0);
        int to = only.end(only.elements());
        if (!Arrays.equals(last, 0, lastLength, only.buffer(), from, to)) {
            lastExcluded = excludedByElements(only);
            remember(only.buffer(), from, to);
        }
        return lastExcluded;
    }

    private void remember(byte[] bytes, int from, int to) {
        lastLength = to - from > last.length ? 0 : to - from;
        System.arraycopy(bytes, from, last, 0, lastLength);
    }

    private long excludedByElements(SegmentNode only) {
        long excluded = 0;
        for (int i = spots.size() - 1; i >= 0; i--) {
            excluded |= spots.get(i).excluded(only);
            if (spots.get(i).isOfNoUse()) {
                spots.remove(i);
            }
        }
        return excluded;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;

/** The bytes of the units that are being read: one store for each level, used again when the next unit begins. */
final class UnitStores {
    private final SegmentStore[] stores = new SegmentStore[Level.COUNT];
    private final SegmentStore hand = new SegmentStore();

    UnitStores() {
        for (int depth = 0; depth < stores.length; depth++) {
            stores[depth] = new SegmentStore();
        }
    }

    /** Copies a scanned segment into the unit of a level. */
    SegmentNode add(Level level, ScannedSegment segment, long ordinalInTransaction) {
        return stores[level.depth()].add(segment, ordinalInTransaction);
    }

    /** Copies a segment from wherever it was into the unit of a level, and forgets the units of levels below. */
    SegmentNode begin(Level level, SegmentNode first) {
        SegmentNode held = hold(first);
        clearFrom(level);
        return stores[level.depth()].add(held);
    }

    private SegmentNode hold(SegmentNode segment) {
        hand.clear();
        return hand.add(segment);
    }

    /** Holds a segment for which it is not yet clear where it belongs. */
    SegmentNode hold(ScannedSegment segment, long ordinalInTransaction) {
        hand.clear();
        return hand.add(segment, ordinalInTransaction);
    }

    /** Forgets the units of the level and of those below. */
    void clearFrom(Level level) {
        for (int depth = level.depth(); depth < stores.length; depth++) {
            stores[depth].clear();
        }
    }

    /** About how many bytes of memory the unit of a level takes. */
    long size(Level level) {
        return stores[level.depth()].size();
    }
}

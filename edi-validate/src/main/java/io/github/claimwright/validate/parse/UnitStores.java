package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.EnumMap;
import java.util.Map;

/** The bytes of the units that are being read: one store for each level, used again when the next unit begins. */
final class UnitStores {
    private final Map<Level, SegmentStore> stores = new EnumMap<>(Level.class);
    private final SegmentStore hand = new SegmentStore();

    UnitStores() {
        for (Level level : Level.values()) {
            stores.put(level, new SegmentStore());
        }
    }

    private SegmentStore store(Level level) {
        SegmentStore store = stores.get(level);
        if (store == null) {
            throw new IllegalStateException("no store for " + level);
        }
        return store;
    }

    /** Copies a scanned segment into the unit of a level. */
    SegmentNode add(Level level, ScannedSegment segment, long ordinalInTransaction) {
        return store(level).add(segment, ordinalInTransaction);
    }

    /** Copies a segment from wherever it was into the unit of a level, and forgets the units of levels below. */
    SegmentNode begin(Level level, SegmentNode first) {
        SegmentNode held = hold(first);
        clearFrom(level);
        return store(level).add(held);
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
        stores.forEach((each, store) -> {
            if (each.isNotAbove(level)) {
                store.clear();
            }
        });
    }

    /** About how many bytes of memory the unit of a level takes. */
    long size(Level level) {
        return store(level).size();
    }
}

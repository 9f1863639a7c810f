package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One level of the control envelope: its header while it is open, what it counts, and the numbers used inside of it. */
final class Envelope {
    private final SegmentStore store = new SegmentStore();
    private final Set<String> numbersInside = new HashSet<>();
    private @Nullable SegmentNode header;
    private long count;

    boolean isOpen() {
        return header != null;
    }

    /** The header of the open envelope. */
    SegmentNode header() {
        if (header == null) {
            throw new IllegalStateException("the envelope is closed");
        }
        return header;
    }

    SegmentNode open(ScannedSegment scanned, long ordinalInTransaction) {
        store.clear();
        numbersInside.clear();
        count = 0;
        header = store.add(scanned, ordinalInTransaction);
        return header;
    }

    void close() {
        header = null;
    }

    void count() {
        count++;
    }

    long counted() {
        return count;
    }

    /** Whether a control number is new inside of this envelope. */
    boolean isNew(String number) {
        return numbersInside.add(number);
    }
}

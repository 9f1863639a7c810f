package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One level of the control envelope: its header while it is open, what it counts, and the numbers used inside of it. */
final class Envelope {
    /** No real group has more; a hostile one is not remembered further. */
    private static final int MOST_NUMBERS = 100_000;

    private final SegmentStore store = new SegmentStore();
    private final Set<String> numbersInside = new HashSet<>();
    private @Nullable SegmentNode header;
    private boolean open;
    private long count;
    private long doubtful;

    boolean isOpen() {
        return open;
    }

    /** The header of the open envelope; null when it was lost. */
    @Nullable
    SegmentNode header() {
        return header;
    }

    /** An element of the header; empty when the header was lost. */
    String text(int element) {
        return header == null ? "" : header.text(element);
    }

    SegmentNode open(ScannedSegment scanned, long ordinalInTransaction) {
        openLost();
        header = store.add(scanned, ordinalInTransaction);
        return header;
    }

    /** Opens it without a header. */
    void openLost() {
        store.clear();
        numbersInside.clear();
        count = 0;
        doubtful = 0;
        header = null;
        open = true;
    }

    void close() {
        open = false;
    }

    void count() {
        count++;
    }

    long counted() {
        return count;
    }

    /** What was counted just now may be no segment of its own: a header twice, a piece of a segment that was cut in two. */
    void doubt() {
        doubtful++;
    }

    /** Whether a control number is new inside of this envelope. */
    boolean isNew(String number) {
        return numbersInside.size() >= MOST_NUMBERS || numbersInside.add(number);
    }

    /** Whether the header has just been read and comes once more, byte for byte. */
    boolean isRepeatedBy(SegmentNode segment) {
        return header != null && header.ordinal() == segment.ordinal() - 1 && areSame(header, segment);
    }

    /** Whether two segments are the same, byte for byte. */
    static boolean areSame(SegmentNode one, SegmentNode other) {
        return Arrays.equals(
                one.buffer(),
                one.start(0),
                one.end(one.elements()),
                other.buffer(),
                other.start(0),
                other.end(other.elements()));
    }

    /** Whether a segment of two elements repeats the control number that the header has in the given element. */
    boolean isNumberedLike(SegmentNode trailer, int element) {
        return open && header != null && header.has(element) && trailer.elements() == 2 && trailer.is(2, text(element));
    }

    /** Whether the trailer's first element is not the count, with or without what is doubtful. */
    boolean isMiscountedBy(SegmentNode trailer) {
        return trailer.decimal(1)
                .filter(said -> is(said, count) || is(said, count - doubtful))
                .isEmpty();
    }

    private static boolean is(BigDecimal said, long counted) {
        return said.compareTo(BigDecimal.valueOf(counted)) == 0;
    }
}

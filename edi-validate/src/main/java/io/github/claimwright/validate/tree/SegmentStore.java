package io.github.claimwright.validate.tree;

import java.util.Arrays;

/**
 * Holds the bytes of the segments of one unit (a claim, or one level of the hierarchy above it) until the unit is judged.
 * Clearing it keeps the memory for the next unit; nodes made before are void from then on.
 */
public final class SegmentStore {
    private static final int FIRST_BYTES = 4096;
    private static final int FIRST_OFFSETS = 1024;
    private static final int FIRST_NODES = 16;
    private static final int BYTES_PER_NODE = 96;

    byte[] bytes = new byte[FIRST_BYTES];
    int[] offsets = new int[FIRST_OFFSETS];
    private int usedBytes;
    private int usedOffsets;
    private SegmentNode[] nodes = new SegmentNode[0];
    private int segments;
    private long size;

    /** An empty store. */
    public SegmentStore() {}

    /** Forgets all segments. */
    public void clear() {
        usedBytes = 0;
        usedOffsets = 0;
        segments = 0;
        size = 0;
    }

    /** About how many bytes of memory the segments take. */
    public long size() {
        return size;
    }

    /**
     * Copies the segment under the scanner's cursor.
     *
     * @param segment the scanned segment
     * @param ordinalInTransaction its number in its transaction set, from 1; 0 outside of one
     */
    public SegmentNode add(RawSegment segment, long ordinalInTransaction) {
        int length = segment.end() - segment.start();
        int elements = segment.elements();
        reserve(length, elements + 1);
        System.arraycopy(segment.bytes(), segment.start(), bytes, usedBytes, length);
        int shift = usedBytes - segment.start();
        for (int i = 0; i < elements; i++) {
            offsets[usedOffsets + i] = segment.elementStart(i) + shift;
        }
        offsets[usedOffsets + elements] = usedBytes + length + 1;
        SegmentNode node = nextNode();
        node.read(usedOffsets, segment, ordinalInTransaction);
        use(length, elements + 1);
        return node;
    }

    /** Copies a segment from another store. */
    public SegmentNode add(SegmentNode other) {
        int elements = other.elements() + 1;
        int from = other.start(0);
        int length = other.end(elements - 1) - from;
        reserve(length, elements + 1);
        System.arraycopy(other.buffer(), from, bytes, usedBytes, length);
        for (int i = 0; i < elements; i++) {
            offsets[usedOffsets + i] = other.start(i) + usedBytes - from;
        }
        offsets[usedOffsets + elements] = usedBytes + length + 1;
        SegmentNode node = nextNode();
        node.read(usedOffsets, other);
        use(length, elements + 1);
        return node;
    }

    /** A node that the store had before and has forgotten, or a new one. */
    private SegmentNode nextNode() {
        if (segments == nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(FIRST_NODES, segments * 2));
            for (int i = segments; i < nodes.length; i++) {
                nodes[i] = new SegmentNode(this);
            }
        }
        return nodes[segments++];
    }

    private void use(int moreBytes, int moreOffsets) {
        usedBytes += moreBytes;
        usedOffsets += moreOffsets;
        size += moreBytes + (long) moreOffsets * Integer.BYTES + BYTES_PER_NODE;
    }

    private void reserve(int moreBytes, int moreOffsets) {
        if (usedBytes + moreBytes > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, usedBytes + moreBytes));
        }
        if (usedOffsets + moreOffsets > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, usedOffsets + moreOffsets));
        }
    }
}

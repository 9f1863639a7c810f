package io.github.claimwright.validate.element;

import io.github.claimwright.validate.tree.RawSegment;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Delimiters;
import java.util.Arrays;

/** A segment as it would be with one separator more, less, or another one. */
final class ShiftedSegment implements RawSegment {
    private final SegmentNode origin;
    private final byte[] bytes;
    private final int[] starts;

    private ShiftedSegment(SegmentNode origin, byte[] bytes) {
        this.origin = origin;
        this.bytes = bytes;
        this.starts = starts(bytes, (byte) origin.delimiters().element());
    }

    /** With an empty element before the given one: what follows moves one place on. */
    static ShiftedSegment withSeparatorBefore(SegmentNode segment, int element) {
        byte[] sent = bytes(segment);
        int at = segment.start(element) - segment.start(0);
        byte[] longer = new byte[sent.length + 1];
        System.arraycopy(sent, 0, longer, 0, at);
        longer[at] = (byte) segment.delimiters().element();
        System.arraycopy(sent, at, longer, at + 1, sent.length - at);
        return new ShiftedSegment(segment, longer);
    }

    /** Without an empty element: what follows moves one place back. */
    static ShiftedSegment without(SegmentNode segment, int element) {
        byte[] sent = bytes(segment);
        int at = segment.start(element) - segment.start(0);
        byte[] shorter = new byte[sent.length - 1];
        System.arraycopy(sent, 0, shorter, 0, at);
        System.arraycopy(sent, at + 1, shorter, at, sent.length - at - 1);
        return new ShiftedSegment(segment, shorter);
    }

    /** With an element and the one behind it as components of one. */
    static ShiftedSegment joining(SegmentNode segment, int element) {
        byte[] sent = bytes(segment);
        sent[segment.end(element) - segment.start(0)] =
                (byte) segment.delimiters().component();
        return new ShiftedSegment(segment, sent);
    }

    private static byte[] bytes(SegmentNode segment) {
        return Arrays.copyOfRange(segment.buffer(), segment.start(0), segment.end(segment.elements()));
    }

    private static int[] starts(byte[] bytes, byte separator) {
        int[] starts = new int[bytes.length + 1];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == separator) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start() {
        return 0;
    }

    @Override
    public int end() {
        return bytes.length;
    }

    @Override
    public int tagCode() {
        return origin.tagCode();
    }

    @Override
    public int elements() {
        return starts.length;
    }

    @Override
    public int elementStart(int element) {
        return starts[element];
    }

    @Override
    public Delimiters delimiters() {
        return origin.delimiters();
    }

    @Override
    public long ordinal() {
        return origin.ordinal();
    }

    @Override
    public long byteOffset() {
        return origin.byteOffset();
    }

    @Override
    public long line() {
        return 1;
    }

    @Override
    public boolean hasForeignBytes() {
        return origin.hasForeignBytes();
    }

    @Override
    public boolean hasInnerDelimiters() {
        return true;
    }

    /** Nothing of what was sent. */
    @Override
    public String toString() {
        return "a shifted " + origin;
    }
}

package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.x12.Delimiters;
import java.util.Arrays;

/**
 * The segment under the scanner's cursor: a view of its buffer that is overwritten by the next one. Element 0 is the
 * segment id.
 */
public final class ScannedSegment {
    private static final int FIRST_CAPACITY = 64;

    byte[] bytes = new byte[0];
    int start;
    int end;
    int[] starts = new int[FIRST_CAPACITY];
    int elements;
    Delimiters delimiters = Delimiters.USUAL;
    long ordinal;
    long byteOffset;
    long line;
    boolean foreignBytes;
    boolean innerDelimiters;
    boolean terminated;

    ScannedSegment() {}

    void begin(byte[] buffer, int from) {
        bytes = buffer;
        start = from;
        elements = 1;
        starts[0] = from;
        foreignBytes = false;
        innerDelimiters = false;
    }

    void elementAt(int from) {
        if (elements == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[elements++] = from;
    }

    /** The segment ends here although no terminator stands there. */
    void cutAt(int newEnd) {
        end = newEnd;
        while (elements > 1 && starts[elements - 1] > end) {
            elements--;
        }
    }

    /** The bytes were moved to another place or buffer: the offsets follow. */
    void move(byte[] buffer, int distance) {
        bytes = buffer;
        start += distance;
        for (int i = 0; i < elements; i++) {
            starts[i] += distance;
        }
    }

    /** The buffer that holds the segment until the scanner moves on. */
    public byte[] bytes() {
        return bytes;
    }

    /** The index in the buffer of the segment's first byte. */
    public int start() {
        return start;
    }

    /** The index in the buffer behind the segment's last byte, its terminator not counted. */
    public int end() {
        return end;
    }

    /** How many elements the segment has, its id counted. */
    public int elements() {
        return elements;
    }

    /** The index in the buffer of an element's first byte. */
    public int elementStart(int element) {
        return starts[element];
    }

    /** The index in the buffer behind an element's last byte. */
    public int elementEnd(int element) {
        return element + 1 < elements ? starts[element + 1] - 1 : end;
    }

    /** The delimiters of the interchange. */
    public Delimiters delimiters() {
        return delimiters;
    }

    /** The segment's number in the file, from 1. */
    public long ordinal() {
        return ordinal;
    }

    /** The offset in the file of the segment's first byte. */
    public long byteOffset() {
        return byteOffset;
    }

    /** The line of the file, from 1. */
    public long line() {
        return line;
    }

    /** Whether a byte in it belongs to neither the basic nor the extended character set of X12. */
    public boolean hasForeignBytes() {
        return foreignBytes;
    }

    /** Whether a component or repetition separator stands in it. */
    public boolean hasInnerDelimiters() {
        return innerDelimiters;
    }

    /** Whether the terminator stood behind it; only the last segment of a file can lack it. */
    public boolean isTerminated() {
        return terminated;
    }

    /** The segment id as the guide packs it; 0 for what cannot be one. */
    public int tagCode() {
        return Tag.code(bytes, start, elementEnd(0));
    }
}

package io.github.claimwright.validate.scan;

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
    boolean terminated;

    ScannedSegment() {}

    void begin(byte[] buffer, int from) {
        bytes = buffer;
        start = from;
        elements = 1;
        starts[0] = from;
        foreignBytes = false;
    }

    void elementAt(int from) {
        if (elements == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[elements++] = from;
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

    /** Whether the terminator stood behind it; only the last segment of a file can lack it. */
    public boolean isTerminated() {
        return terminated;
    }

    /** Whether the segment id is the given text. */
    public boolean hasTag(String tag) {
        int length = (elements > 1 ? starts[1] - 1 : end) - start;
        if (length != tag.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[start + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

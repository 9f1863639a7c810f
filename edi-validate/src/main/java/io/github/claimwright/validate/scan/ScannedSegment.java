package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.tree.RawSegment;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.X12Text;
import java.util.Arrays;

/**
 * The segment under the scanner's cursor: a view of its buffer that is overwritten by the next one. Element 0 is the
 * segment id.
 */
public final class ScannedSegment implements RawSegment {
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
    boolean runsOn;
    private boolean endsItsLine;
    int tagCode;

    ScannedSegment() {}

    void begin(byte[] buffer, int from) {
        bytes = buffer;
        start = from;
        elements = 1;
        starts[0] = from;
        foreignBytes = false;
        innerDelimiters = false;
        runsOn = false;
    }

    void elementAt(int from) {
        if (elements == starts.length) {
            moreStarts();
        }
        starts[elements++] = from;
    }

    /** So many elements are known up to here, and bytes of these classes were among them. */
    void scanned(int newElements, int newEnd, int classes) {
        elements = newElements;
        end = newEnd;
        foreignBytes |= (classes & ByteClasses.FOREIGN) != 0;
        innerDelimiters |= (classes & ByteClasses.INNER) != 0;
    }

    /** Makes room for more elements. */
    int[] moreStarts() {
        starts = Arrays.copyOf(starts, starts.length * 2);
        return starts;
    }

    /** The segment ends here although no terminator stands there. */
    private void cutAt(int newEnd) {
        end = newEnd;
        while (elements > 1 && starts[elements - 1] > end) {
            elements--;
        }
    }

    /** The input ends here, without a terminator. */
    void cutOff(byte[] buffer, int newEnd) {
        move(buffer, 0);
        cutAt(newEnd);
    }

    /** The segment ends before the next one, which begins here. */
    void endBefore(int next) {
        int newEnd = next;
        while (bytes[newEnd - 1] <= ' ') {
            newEnd--;
        }
        endsItsLine = newEnd < next;
        cutAt(newEnd);
        runsOn = true;
        terminated = true;
        foreignBytes = false;
        for (int i = start; i < end; i++) {
            foreignBytes |= !X12Text.isExtended((char) (bytes[i] & 0xFF));
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

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public int elements() {
        return elements;
    }

    @Override
    public int elementStart(int element) {
        return starts[element];
    }

    /** The index in the buffer behind an element's last byte. */
    public int elementEnd(int element) {
        return element + 1 < elements ? starts[element + 1] - 1 : end;
    }

    @Override
    public Delimiters delimiters() {
        return delimiters;
    }

    @Override
    public long ordinal() {
        return ordinal;
    }

    @Override
    public long byteOffset() {
        return byteOffset;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public boolean hasForeignBytes() {
        return foreignBytes;
    }

    @Override
    public boolean hasInnerDelimiters() {
        return innerDelimiters;
    }

    /** Whether the terminator stood behind it; only the last segment of a file can lack it. */
    public boolean isTerminated() {
        return terminated;
    }

    /** Whether its terminator was lost, so that another segment stood in the same breath. */
    public boolean runsOn() {
        return runsOn;
    }

    @Override
    public int tagCode() {
        return tagCode;
    }

    /** Whether, when it runs on into the next segment, a line end stands between the two. */
    public boolean endsItsLine() {
        return endsItsLine;
    }

    /** All elements are known. */
    void complete() {
        tagCode = Tag.code(bytes, start, elementEnd(0));
    }
}

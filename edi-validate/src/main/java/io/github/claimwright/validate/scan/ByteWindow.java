package io.github.claimwright.validate.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A window that slides over a stream: what was read and not yet passed, with the place in the file. */
final class ByteWindow {
    private static final int FIRST_BYTES = 64 * 1024;

    private final InputStream in;
    private final int largest;
    private byte[] bytes;
    private int position;
    private int limit;
    private long offset;
    private long line = 1;
    private boolean drained;
    private boolean blanks;

    ByteWindow(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
        this.bytes = new byte[FIRST_BYTES];
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    long offset() {
        return offset;
    }

    long line() {
        return line;
    }

    /** A byte so far behind the position, which has to be available. */
    byte byteAt(int distance) {
        return bytes[position + distance];
    }

    /** Whether the text stands so far behind the position, where that many bytes are available. */
    boolean startsWith(int distance, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (byteAt(distance + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a byte order mark, or blanks that are no line ends, were passed over so far. */
    boolean metBlanks() {
        return blanks;
    }

    /** Whether nothing is left. */
    boolean isAtEnd() throws IOException {
        return position == limit && !more();
    }

    /** Whether the window holds as much of one segment as it may. */
    boolean isFull() {
        return limit - position >= largest;
    }

    /** Reads on until so many bytes are there; false when the input ends before. */
    boolean available(int count) throws IOException {
        while (limit - position < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Reads some more bytes behind the limit, moving or enlarging the window; false at the end or when full. */
    boolean more() throws IOException {
        if (drained || isFull()) {
            return false;
        }
        makeRoom();
        int read = in.read(bytes, limit, bytes.length - limit);
        drained = read < 0;
        limit += Math.max(read, 0);
        return !drained;
    }

    private void makeRoom() {
        if (limit < bytes.length) {
            return;
        }
        if (position > 0) {
            System.arraycopy(bytes, position, bytes, 0, limit - position);
            limit -= position;
            position = 0;
        } else {
            bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, largest + 1));
        }
    }

    /** Passes over bytes that hold no line end. */
    void skip(int count) {
        position += count;
        offset += count;
    }

    /** Passes over bytes; line ends among them are counted where {@code mayHoldLines}, and at the last byte. */
    void skipCountingLines(int count, boolean mayHoldLines) {
        int from = mayHoldLines || count == 0 ? position : position + count - 1;
        for (int i = from; i < position + count; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        skip(count);
    }

    /** Passes over blanks, line ends and a byte order mark, but never over {@code terminator}. */
    void skipBlanks(int terminator) throws IOException {
        skipByteOrderMark();
        while (!isAtEnd()) {
            byte b = bytes[position];
            if (b > ' ' || b == terminator || !isBlank(b)) {
                return;
            }
            blanks |= b == ' ' || b == '\t';
            skipCountingLines(1, true);
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t';
    }

    private void skipByteOrderMark() throws IOException {
        if (offset == 0
                && available(3)
                && bytes[position] == (byte) 0xEF
                && bytes[position + 1] == (byte) 0xBB
                && bytes[position + 2] == (byte) 0xBF) {
            skip(3);
            blanks = true;
        }
    }

    /** Passes over everything up to and including the given byte; false when it did not come. */
    boolean skipPast(byte wanted) throws IOException {
        while (!isAtEnd()) {
            byte b = bytes[position];
            skipCountingLines(1, true);
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Passes over at least one byte, up to the next occurrence of the given one. */
    void skipToNext(byte wanted) throws IOException {
        do {
            skipCountingLines(1, true);
        } while (!isAtEnd() && bytes[position] != wanted);
    }

    /** The limit without the blanks and line ends before it. */
    int limitWithoutBlanks() {
        int end = limit;
        while (end > position && (bytes[end - 1] == ' ' || bytes[end - 1] == '\r' || bytes[end - 1] == '\n')) {
            end--;
        }
        return end;
    }
}

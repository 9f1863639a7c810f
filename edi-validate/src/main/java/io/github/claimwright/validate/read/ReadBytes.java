package io.github.claimwright.validate.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Remembers the bytes that were read until they are forgotten, to tell what stood between segments. */
final class ReadBytes extends FilterInputStream {
    private static final int FIRST_CAPACITY = 1 << 16;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int used;
    private long first;

    ReadBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            if (used + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + count));
            }
            System.arraycopy(buffer, offset, bytes, used, count);
            used += count;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The offset behind the last byte that was read. */
    long end() {
        return first + used;
    }

    /** The bytes from one offset of the stream to another. */
    String text(long from, long to) {
        return new String(bytes, (int) (from - first), (int) (to - from), StandardCharsets.ISO_8859_1);
    }

    /** Forgets what stands before an offset. */
    void forget(long before) {
        int count = (int) (before - first);
        // moving the rest costs as much as it is long, so it is moved when it is short
        if (count > used / 2) {
            System.arraycopy(bytes, count, bytes, 0, used - count);
            used -= count;
            first = before;
        }
    }
}

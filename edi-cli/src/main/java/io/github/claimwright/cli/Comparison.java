package io.github.claimwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Holds what is written against what was read, without keeping either. */
final class Comparison extends OutputStream {
    private static final int END = -1;

    private final InputStream expected;
    private final OutputStream copy;
    private long offset;
    private boolean differs;

    /**
     * @param expected what should be written
     * @param copy takes what is written
     */
    Comparison(InputStream expected, OutputStream copy) {
        this.expected = expected;
        this.copy = copy;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        copy.write(bytes, from, length);
        for (int i = from; i < from + length && !differs; i++) {
            differs = expected.read() != (bytes[i] & 0xFF);
            offset += differs ? 0 : 1;
        }
    }

    /** Everything was written. */
    void finish() throws IOException {
        copy.flush();
        differs |= expected.read() != END;
    }

    /** Whether something else was written than was expected. */
    boolean differs() {
        return differs;
    }

    /** How many bytes are the same, from the first on. */
    long sameBytes() {
        return offset;
    }
}

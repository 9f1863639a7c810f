package io.github.claimwright.writer.encode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Counts bytes and puts a line break after each segment terminator.
 *
 * <p>StAEDI can break lines too, but only in the manner of the machine it runs on, which would make the output differ
 * from one machine to the next.
 */
final class SegmentOutput extends OutputStream {
    private final OutputStream out;
    private final byte terminator;
    private final byte[] lineBreak;
    private long bytes;

    SegmentOutput(OutputStream out, char terminator, String lineBreak) {
        this.out = out;
        this.terminator = (byte) terminator;
        this.lineBreak = lineBreak.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        if (lineBreak.length == 0) {
            put(block, offset, length);
        } else {
            putInLines(block, offset, offset + length);
        }
    }

    private void putInLines(byte[] block, int from, int to) throws IOException {
        int start = from;
        for (int i = from; i < to; i++) {
            if (block[i] == terminator) {
                put(block, start, i + 1 - start);
                put(lineBreak, 0, lineBreak.length);
                start = i + 1;
            }
        }
        put(block, start, to - start);
    }

    private void put(byte[] block, int offset, int length) throws IOException {
        out.write(block, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    long bytes() {
        return bytes;
    }
}

package io.github.claimwright.validate.redact;

import io.github.claimwright.validate.tree.SegmentNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Copies a file with other segments in the place of its own; what stands between them is kept, but for letters and digits. */
final class RedactedCopy {
    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final OutputStream out;
    private long at;

    RedactedCopy(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.out = out;
    }

    void put(SegmentNode segment, String text) {
        try {
            between(segment.byteOffset() - at);
            int length = segment.end(segment.elements()) - segment.start(0);
            in.skipNBytes(length);
            at += length;
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void between(long bytes) throws IOException {
        for (long i = 0; i < bytes; i++) {
            out.write(covered(in.read()));
        }
        at += bytes;
    }

    private static int covered(int b) {
        return Character.isLetter(b) ? 'X' : Character.isDigit(b) ? '9' : b;
    }

    void finish() throws IOException {
        int b = in.read();
        while (b >= 0) {
            out.write(covered(b));
            b = in.read();
        }
    }
}

package io.github.claimwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is open only while a full buffer is written: a split may have more parts than a process may have open files. */
final class AppendingOutput extends OutputStream {
    private static final int FULL = 1 << 15;

    private final Path file;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

    AppendingOutput(Path file) {
        this.file = file;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        buffer.write(block, offset, length);
        if (buffer.size() >= FULL) {
            append();
        }
    }

    private void append() throws IOException {
        Files.write(file, buffer.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        buffer.reset();
    }

    @Override
    public void close() throws IOException {
        append();
    }
}

package io.github.claimwright.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says which file could not be written, which the system does not: a full disk is reported without any name. */
final class NamingOutput extends FilterOutputStream {
    private final Path file;

    NamingOutput(OutputStream out, Path file) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        try {
            out.write(block, offset, length);
        } catch (IOException broken) {
            FileSystemException named = new FileSystemException(
                    file.toString(), null, "cannot be written, and is as it was before: " + broken.getMessage());
            named.initCause(broken);
            throw named;
        }
    }
}

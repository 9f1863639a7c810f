package io.github.claimwright.cli;

import io.github.claimwright.file.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Output that is judged before anybody gets it: the temporary file beside the file it is to become, so that memory does not
 * grow with it, or for standard output a block of memory.
 */
interface Draft extends Closeable {
    /** Where to write to. */
    OutputStream output();

    /** What was written, to be read from its beginning. */
    InputStream written() throws IOException;

    /** Hands it over: all of it, or nothing when that fails. */
    void commit() throws IOException;

    /** A draft of the file, or of standard output for {@code -}. */
    static Draft of(String file) throws IOException {
        return file.equals(InputFiles.STANDARD_INPUT) ? new InMemory() : new OnDisk(AtomicFile.at(Path.of(file)));
    }

    /** A file that is not in place yet. */
    record OnDisk(AtomicFile file) implements Draft {
        @Override
        public OutputStream output() {
            return file.output();
        }

        @Override
        public InputStream written() throws IOException {
            return file.written();
        }

        @Override
        public void commit() throws IOException {
            file.commit();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** What goes to standard output, from which nothing could be taken back. */
    record InMemory(ByteArrayOutputStream output) implements Draft {
        InMemory() {
            this(new ByteArrayOutputStream());
        }

        @Override
        public InputStream written() {
            return new ByteArrayInputStream(output.toByteArray());
        }

        @Override
        public void commit() throws IOException {
            Output.to(InputFiles.STANDARD_INPUT, output::writeTo);
        }

        @Override
        public void close() {
            // Memory needs no closing.
        }
    }
}

package io.github.claimwright.validate.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read more than once. */
@FunctionalInterface
public interface Source {

    /** The bytes from the beginning; the caller closes them. */
    InputStream open() throws IOException;

    /** A file. */
    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** Bytes in memory, which must not change. */
    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}

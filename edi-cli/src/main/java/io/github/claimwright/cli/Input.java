package io.github.claimwright.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An input that can be read more than once; standard input is kept in memory for that. */
final class Input {
    private final String name;
    private final byte @Nullable [] standard;

    private Input(String name, byte @Nullable [] standard) {
        this.name = name;
        this.standard = standard;
    }

    /** A file, or standard input for {@code -}. */
    static Input of(String file) throws IOException {
        return file.equals(InputFiles.STANDARD_INPUT)
                ? new Input("standard input", System.in.readAllBytes())
                : new Input(file, null);
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** The input from its beginning. */
    InputStream open() throws IOException {
        return standard == null ? Files.newInputStream(Path.of(name)) : new ByteArrayInputStream(standard);
    }
}

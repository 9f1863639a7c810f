package io.github.claimwright.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An input that can be read more than once; standard input and pipes are kept in memory for that. */
final class Input {
    private final String name;
    private final byte @Nullable [] kept;

    private Input(String name, byte @Nullable [] kept) {
        this.name = name;
        this.kept = kept;
    }

    /** A file, or standard input for {@code -}. */
    static Input of(String file) throws IOException {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            return new Input("standard input", System.in.readAllBytes());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new CliException(ExitCode.UNREADABLE, file + ": is a folder; name one file");
        }
        boolean pipe = Files.exists(path) && !Files.isRegularFile(path);
        return new Input(file, pipe ? Files.readAllBytes(path) : null);
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** The input from its beginning. */
    InputStream open() throws IOException {
        return kept == null ? Files.newInputStream(Path.of(name)) : new ByteArrayInputStream(kept);
    }
}

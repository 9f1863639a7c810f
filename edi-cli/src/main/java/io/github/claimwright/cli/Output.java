package io.github.claimwright.cli;

import io.github.claimwright.file.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where a command writes: standard output, or a file that is there in whole or not at all. */
final class Output {
    private Output() {}

    /** What writes. */
    @FunctionalInterface
    interface Writing {
        /** Writes everything to the stream, and leaves it open. */
        void to(OutputStream stream) throws IOException;
    }

    /** Writes to the file, or to standard output for {@code -}. */
    static void to(String file, Writing writing) throws IOException {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            OutputStream standard = new BufferedOutputStream(System.out);
            writing.to(standard);
            standard.flush();
            return;
        }
        try (AtomicFile atomic = AtomicFile.at(Path.of(file))) {
            writing.to(atomic.output());
            atomic.commit();
        }
    }
}

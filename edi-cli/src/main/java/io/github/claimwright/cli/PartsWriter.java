package io.github.claimwright.cli;

import io.github.claimwright.writer.file.FileOutput;
import io.github.claimwright.writer.file.FilePart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes the parts of a file where a reader calls, which cannot throw what a stream throws. */
final class PartsWriter {
    private final FileOutput output;

    PartsWriter(OutputStream out) {
        this.output = new FileOutput(out);
    }

    /**
     * @throws UncheckedIOException when the stream breaks; its cause says how
     */
    void write(FilePart part) {
        try {
            output.write(part);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

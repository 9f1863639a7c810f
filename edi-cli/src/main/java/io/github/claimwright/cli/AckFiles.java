package io.github.claimwright.cli;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.validate.ack.AckInterchange;
import io.github.claimwright.validate.ack.AckKind;
import io.github.claimwright.validate.ack.Acknowledgments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of one answer: one for each kind of acknowledgment. One left by an earlier run that no longer holds is deleted. */
final class AckFiles {
    private final Path folder;
    private final String name;
    private final List<String> written = new ArrayList<>();

    AckFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    void write(Acknowledgments acknowledgments) throws IOException {
        Files.createDirectories(folder);
        for (AckKind kind : AckKind.values()) {
            Path file = folder.resolve(name + "." + kind.label() + ".edi");
            List<AckInterchange> interchanges = acknowledgments.of(kind);
            if (interchanges.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(file, interchanges);
            }
        }
    }

    private void write(Path path, List<AckInterchange> interchanges) throws IOException {
        try (AtomicFile file = AtomicFile.at(path)) {
            for (AckInterchange interchange : interchanges) {
                interchange.writeTo(file.output());
            }
            file.commit();
        }
        written.add("wrote " + path);
    }

    /** One line for each file. */
    List<String> written() {
        return List.copyOf(written);
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.split.PartStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The files of one split: they are written in a folder beside their places, and appear all together or not at all. */
final class PartFolder implements PartStore, Closeable {
    private final Path folder;
    private final String base;
    private final Path temporary;
    private final List<String> names = new ArrayList<>();
    /** In lower case: some file systems make no difference. */
    private final Set<String> taken = new HashSet<>();

    private final List<Path> moved = new ArrayList<>();
    private boolean committed;

    PartFolder(Path folder, String base) throws IOException {
        this.folder = folder;
        this.base = base;
        Files.createDirectories(folder);
        this.temporary = Files.createDirectory(folder.resolve(".split-" + UUID.randomUUID() + ".tmp"));
    }

    @Override
    public OutputStream begin(String label, String part) throws IOException {
        String stem = base + "." + label + "-" + Names.safe(part);
        String name = stem + ".edi";
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + ".edi";
        }
        if (Files.exists(folder.resolve(name))) {
            throw new CliException(
                    ExitCode.USAGE,
                    "%s is there already, perhaps of an earlier split; name another folder or delete it"
                            .formatted(folder.resolve(name)));
        }
        names.add(name);
        return new AppendingOutput(temporary.resolve(name));
    }

    /** Puts all files in their places. */
    void commit() throws IOException {
        for (String name : names) {
            Path target = folder.resolve(name);
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target + ": came into being meanwhile");
            }
            Files.move(temporary.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
            moved.add(target);
        }
        committed = true;
    }

    /** The files that are in place. */
    List<Path> files() {
        return List.copyOf(moved);
    }

    /** Deletes what is not to stay. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            for (Path file : moved) {
                Files.deleteIfExists(file);
            }
        }
        for (String name : names) {
            Files.deleteIfExists(temporary.resolve(name));
        }
        Files.deleteIfExists(temporary);
    }
}

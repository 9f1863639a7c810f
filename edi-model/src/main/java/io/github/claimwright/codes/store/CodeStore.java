package io.github.claimwright.codes.store;

import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.PublishedCodes;
import io.github.claimwright.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of imported code files: one file for each release, so that several releases of a kind lie side by side and an
 * import is one file that is put in place whole. Files of other names are left alone. An import of the same release
 * replaces the earlier one. Processes may read while another one imports.
 */
public final class CodeStore {
    private static final String EXTENSION = ".codes";

    private final Path folder;

    private CodeStore(Path folder) {
        this.folder = folder;
    }

    /** The store in a folder, which need not exist yet. */
    public static CodeStore in(Path folder) {
        return new CodeStore(folder);
    }

    /** Where the store lies. */
    public Path folder() {
        return folder;
    }

    /**
     * All that is imported, ready to be looked up.
     *
     * @throws CodeStoreException when a file of the store is damaged
     */
    public PublishedCodes codes() throws IOException {
        return new StoredCodes(releases());
    }

    private List<StoredRelease> releases() throws IOException {
        List<StoredRelease> releases = new ArrayList<>();
        for (Path file : files()) {
            releases.add(read(file));
        }
        return releases;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private static StoredRelease read(Path file) throws IOException {
        try {
            return ReleaseFormat.read(Files.readAllBytes(file));
        } catch (ReleaseFormat.DamagedException damage) {
            throw new CodeStoreException(
                    "%s %s: delete it and import the release again".formatted(file, damage.getMessage()));
        }
    }

    /**
     * Puts a release into the store, in one step: whatever happens, either all of it is there or nothing has changed.
     *
     * @return what it replaced
     */
    public Optional<ImportedRelease> put(StoredRelease stored) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(stored.release().name() + EXTENSION);
        Optional<ImportedRelease> replaced = replaced(file);
        try (AtomicFile target = AtomicFile.at(file)) {
            target.output().write(ReleaseFormat.bytes(stored));
            target.commit();
        }
        return replaced;
    }

    /** A damaged file is replaced like one that was never there. */
    private static Optional<ImportedRelease> replaced(Path file) throws IOException {
        try {
            return Files.exists(file)
                    ? Optional.of(ReleaseFormat.read(Files.readAllBytes(file)).release())
                    : Optional.empty();
        } catch (ReleaseFormat.DamagedException damage) {
            return Optional.empty();
        }
    }
}

package io.github.claimwright.writer;

import io.github.claimwright.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Control numbers kept in a small text file. A number is on the disk before it is handed out, so a process that is
 * killed at any moment can lose a number but never issue one twice. Thread-safe, also between processes and between
 * several instances for one file.
 *
 * <p>Numbers begin at 1 in a new file and come round to 1 after {@link ControlNumbers#LARGEST}. To go on from another
 * system, write its last numbers into the file. A damaged file is an error, and so is a file that is gone although
 * numbers were issued from it; a lock file beside it, with {@code .lock} after its name, remembers that.
 */
public final class FileControlNumbers implements ControlNumbers {
    /** The system's file locks hold between processes only; within this one, these do. */
    private static final ConcurrentMap<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private static final String IN_USE = "Control numbers have been issued from the file beside this one.\n";

    private final Path file;

    /**
     * Numbers from a file, which is made with the first number.
     *
     * @param file the file; its directory must exist
     */
    public FileControlNumbers(Path file) {
        this.file = file;
    }

    @Override
    public int interchange() throws IOException {
        return issue(NumberKind.INTERCHANGE);
    }

    @Override
    public int group() throws IOException {
        return issue(NumberKind.GROUP);
    }

    @Override
    public int transaction() throws IOException {
        return issue(NumberKind.TRANSACTION);
    }

    @Override
    public int batch() throws IOException {
        return issue(NumberKind.BATCH);
    }

    private int issue(NumberKind kind) throws IOException {
        Path place = realPath();
        synchronized (MONITORS.computeIfAbsent(place, path -> new Object())) {
            Path lockFile = place.resolveSibling(place.getFileName() + ".lock");
            try (FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                IssuedNumbers issued = read(place, lock).issue(kind);
                save(place, issued);
                markInUse(lock);
                return issued.last(kind);
            }
        }
    }

    /** One path for one file, whatever links lead to it. */
    private Path realPath() throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new FileSystemException(file.toString(), null, "is in a directory that does not exist");
        }
        return directory.toRealPath().resolve(file.getFileName());
    }

    private static IssuedNumbers read(Path place, FileChannel lock) throws IOException {
        if (Files.exists(place)) {
            // A damaged file may hold any byte; each is a character in this encoding.
            return IssuedNumbers.parse(place, Files.readString(place, StandardCharsets.ISO_8859_1));
        }
        if (lock.size() > 0) {
            throw new FileSystemException(
                    place.toString(),
                    null,
                    "is gone although control numbers were issued from it; put it back,"
                            + " or delete the .lock file beside it to begin at 1");
        }
        return IssuedNumbers.NONE;
    }

    private static void save(Path place, IssuedNumbers issued) throws IOException {
        try (AtomicFile replacement = AtomicFile.at(place)) {
            OutputStream output = replacement.output();
            output.write(issued.text().getBytes(StandardCharsets.US_ASCII));
            replacement.commit();
        }
    }

    private static void markInUse(FileChannel lock) throws IOException {
        if (lock.size() == 0) {
            lock.write(ByteBuffer.wrap(IN_USE.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}

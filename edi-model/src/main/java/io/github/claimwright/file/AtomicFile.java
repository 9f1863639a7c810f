package io.github.claimwright.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is whole or not there: what is written goes to a temporary file in the same directory, and only
 * {@link #commit()} puts it in place. {@link #close()} without it leaves everything as it was.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.at(path)) {
 *     writer.write(claims, file.output());
 *     file.commit();
 * }
 * }</pre>
 *
 * <p>A file that is replaced keeps its permissions; a new one gets the usual ones. A process that is killed can leave the
 * temporary file behind, named like the file with a dot in front and {@code .tmp} at the end.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream output;
    private boolean committed;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.output = new BufferedOutputStream(new NamingOutput(Channels.newOutputStream(channel), target), 1 << 16);
    }

    /**
     * Begins to write a file.
     *
     * @param file what {@link #commit()} creates or replaces; where it is a symbolic link, the file it points to
     * @throws FileSystemException when it is a directory or a device, is read-only, or its directory does not exist
     */
    public static AtomicFile at(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        refuseUnfit(file, target);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        return new AtomicFile(target, temporary, create(temporary, target));
    }

    private static void refuseUnfit(Path file, Path target) throws FileSystemException {
        refuseIf(Files.isDirectory(target), file, "is a directory; name a file in it");
        refuseIf(Files.exists(target) && !Files.isRegularFile(target), file, "is not a regular file");
        refuseIf(Files.exists(target) && !Files.isWritable(target), file, "is read-only");
        Path directory = target.getParent();
        refuseIf(directory == null || !Files.isDirectory(directory), file, "is in a directory that does not exist");
    }

    private static void refuseIf(boolean unfit, Path file, String reason) throws FileSystemException {
        if (unfit) {
            throw new FileSystemException(file.toString(), null, reason);
        }
    }

    private static FileChannel create(Path temporary, Path target) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (!Files.exists(target) || !hasPosixPermissions(target)) {
            return FileChannel.open(temporary, options);
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
        FileAttribute<?> atMost = PosixFilePermissions.asFileAttribute(permissions);
        FileChannel channel = FileChannel.open(temporary, options, atMost);
        // The process's umask may have taken some of them away.
        Files.setPosixFilePermissions(temporary, permissions);
        return channel;
    }

    private static boolean hasPosixPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Where to write to; buffered. */
    public OutputStream output() {
        return output;
    }

    /** What was written so far, to be looked at before it is put in place. */
    public InputStream written() throws IOException {
        output.flush();
        return Files.newInputStream(temporary);
    }

    /** Puts the file in place, once all that was written is safely on the disk. */
    public void commit() throws IOException {
        output.flush();
        channel.force(true);
        channel.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        forceDirectory();
    }

    /** Makes the new name survive a power failure too; only POSIX systems can open a directory for that. */
    private void forceDirectory() throws IOException {
        Path directory = target.getParent();
        if (directory != null && hasPosixPermissions(directory)) {
            try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /** Deletes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }
}

package io.github.claimwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path directory;

    private static void write(AtomicFile file, String text) throws IOException {
        file.output().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void appearsWholeWhenCommitted() throws IOException {
        Path path = directory.resolve("claims.edi");
        try (AtomicFile file = AtomicFile.at(path)) {
            write(file, "ISA");
            file.commit();
        }
        assertEquals("ISA", Files.readString(path));
        assertEquals(List.of("claims.edi"), names());
    }

    @Test
    void isNotThereBeforeItIsCommitted() throws IOException {
        Path path = directory.resolve("claims.edi");
        try (AtomicFile file = AtomicFile.at(path)) {
            write(file, "ISA");
            file.output().flush();
            assertTrue(Files.notExists(path));
        }
    }

    @Test
    void canBeReadBeforeItIsCommitted() throws IOException {
        try (AtomicFile file = AtomicFile.at(directory.resolve("claims.edi"));
                InputStream written = reread(file)) {
            assertEquals("ISA", new String(written.readAllBytes(), StandardCharsets.US_ASCII));
        }
        assertEquals(List.of(), names());
    }

    private static InputStream reread(AtomicFile file) throws IOException {
        write(file, "ISA");
        return file.written();
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws IOException {
        Path path = directory.resolve("claims.edi");
        AtomicFile file = AtomicFile.at(path);
        file.close();
        write(file, "ISA");
        FileSystemException broken = assertThrows(FileSystemException.class, file::commit);
        assertEquals(path.toString(), broken.getFile());
    }

    @Test
    void leavesNothingWhenNotCommitted() throws IOException {
        try (AtomicFile file = AtomicFile.at(directory.resolve("claims.edi"))) {
            write(file, "ISA");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void leavesAnEarlierFileAsItWasWhenNotCommitted() throws IOException {
        Path path = Files.writeString(directory.resolve("claims.edi"), "old");
        try (AtomicFile file = AtomicFile.at(path)) {
            write(file, "new");
        }
        assertEquals("old", Files.readString(path));
        assertEquals(List.of("claims.edi"), names());
    }

    @Test
    void replacesAnEarlierFileWhenCommitted() throws IOException {
        Path path = Files.writeString(directory.resolve("claims.edi"), "old and longer");
        try (AtomicFile file = AtomicFile.at(path)) {
            write(file, "new");
            file.commit();
        }
        assertEquals("new", Files.readString(path));
    }

    @Test
    void keepsThePermissionsOfAnEarlierFile() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path path = Files.writeString(directory.resolve("claims.edi"), "old");
        for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            try (AtomicFile file = AtomicFile.at(path)) {
                file.commit();
            }
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
    }

    @Test
    void givesANewFileTheUsualPermissions() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path usual = Files.writeString(directory.resolve("usual"), "");
        Path path = directory.resolve("claims.edi");
        try (AtomicFile file = AtomicFile.at(path)) {
            file.commit();
        }
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(path));
    }

    @Test
    void replacesTheFileBehindALink() throws IOException {
        Path path = Files.writeString(directory.resolve("claims.edi"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.edi"), path);
        try (AtomicFile file = AtomicFile.at(link)) {
            write(file, "new");
            file.commit();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(path));
    }

    @Test
    void takesANameWithoutADirectory() throws IOException {
        try (AtomicFile file = AtomicFile.at(Path.of("never-written.edi"))) {
            write(file, "ISA");
        }
        assertTrue(Files.notExists(Path.of("never-written.edi")));
    }

    @Test
    void refusesADirectory() {
        FileSystemException refusal = assertThrows(FileSystemException.class, () -> AtomicFile.at(directory));
        assertEquals(directory + ": is a directory; name a file in it", refusal.getMessage());
    }

    @Test
    void refusesADirectoryThatDoesNotExist() {
        Path path = directory.resolve("out").resolve("claims.edi");
        FileSystemException refusal = assertThrows(FileSystemException.class, () -> AtomicFile.at(path));
        assertEquals(path + ": is in a directory that does not exist", refusal.getMessage());
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        FileSystemException refusal = assertThrows(FileSystemException.class, () -> AtomicFile.at(device));
        assertEquals("/dev/null: is not a regular file", refusal.getMessage());
    }

    @Test
    void refusesAReadOnlyFile() throws IOException {
        Path path = Files.writeString(directory.resolve("claims.edi"), "old");
        assumeTrue(path.toFile().setReadOnly() && !Files.isWritable(path), "not for the superuser");
        FileSystemException refusal = assertThrows(FileSystemException.class, () -> AtomicFile.at(path));
        assertEquals(path + ": is read-only", refusal.getMessage());
    }
}

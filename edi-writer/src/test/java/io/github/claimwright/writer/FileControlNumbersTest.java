package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileControlNumbersTest {
    private static final String FILE = """
            # The last control number issued of each kind. Without this file they would repeat.
            interchange=%d
            group=%d
            transaction=%d
            batch=%d
            """;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("numbers.txt");
    }

    private FileControlNumbers numbers() {
        return new FileControlNumbers(file);
    }

    @Test
    void beginAtOneInANewFile() throws IOException {
        assertEquals(1, numbers().interchange());
        assertEquals(1, numbers().group());
        assertEquals(1, numbers().transaction());
        assertEquals(2, numbers().transaction());
        assertEquals(1, numbers().batch());
        assertEquals(FILE.formatted(1, 1, 2, 1), Files.readString(file));
    }

    @Test
    void goOnWhereAnotherInstanceStopped() throws IOException {
        Files.writeString(file, FILE.formatted(41, 7, 1000, 3));
        assertEquals(42, numbers().interchange());
        assertEquals(43, numbers().interchange());
        assertEquals(FILE.formatted(43, 7, 1000, 3), Files.readString(file));
    }

    @Test
    void comeRoundToOne() throws IOException {
        Files.writeString(file, FILE.formatted(999_999_999, 0, 0, 0));
        assertEquals(1, numbers().interchange());
    }

    @Test
    void areOnTheDiskBeforeTheyAreHandedOut() throws IOException {
        int issued = numbers().interchange();
        assertTrue(Files.readString(file).contains("interchange=" + issued + "\n"));
    }

    @Test
    void doNotMindWhatAKilledProcessLeft() throws IOException {
        numbers().interchange();
        Files.writeString(directory.resolve(".numbers.txt.0f3a.tmp"), "interchange=");
        assertEquals(2, numbers().interchange());
    }

    @Test
    void areNeverIssuedTwiceByThreadsAndInstances() throws Exception {
        List<Callable<List<Integer>>> tasks = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<List<Integer>>) () -> issue(new FileControlNumbers(file), 25))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Integer> issued = all(threads.invokeAll(tasks));
            assertEquals(IntStream.rangeClosed(1, 100).boxed().toList(), issued);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> issue(ControlNumbers numbers, int count) throws IOException {
        List<Integer> issued = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            issued.add(numbers.interchange());
        }
        return issued;
    }

    private static List<Integer> all(List<Future<List<Integer>>> parts)
            throws InterruptedException, ExecutionException {
        List<Integer> all = new ArrayList<>();
        for (Future<List<Integer>> part : parts) {
            all.addAll(part.get());
        }
        return all.stream().sorted().toList();
    }

    @Test
    void areNeverIssuedTwiceByProcesses() throws Exception {
        Process first = NumberIssuer.start(file, 30);
        Process second = NumberIssuer.start(file, 30);
        List<Integer> issued = new ArrayList<>(issue(numbers(), 30));
        issued.addAll(printed(first));
        issued.addAll(printed(second));
        assertEquals(0, first.waitFor() + second.waitFor());
        assertEquals(
                IntStream.rangeClosed(1, 90).boxed().toList(),
                issued.stream().sorted().toList());
    }

    @Test
    void areNeverIssuedAgainAfterAKill() throws Exception {
        int last = 0;
        for (int kill = 0; kill < 3; kill++) {
            Process process = NumberIssuer.start(file, Integer.MAX_VALUE);
            try (BufferedReader lines = process.inputReader()) {
                for (int i = 0; i < 10 + kill; i++) {
                    last = Integer.parseInt(lines.readLine());
                }
                // The process's own method would close the stream with the numbers still in it.
                process.toHandle().destroyForcibly();
                last = lines.lines().mapToInt(Integer::parseInt).max().orElse(last);
            }
            int next = numbers().interchange();
            assertTrue(next > last, "issued %d after %d".formatted(next, last));
        }
    }

    private static List<Integer> printed(Process process) throws IOException {
        try (BufferedReader lines = process.inputReader()) {
            return lines.lines().map(Integer::valueOf).toList();
        }
    }

    @Test
    void refuseADamagedFile() throws IOException {
        String whole = FILE.formatted(4112, 7, 1000, 3);
        List<String> damaged = new ArrayList<>(List.of(
                "",
                whole.replace("4112", "four"),
                whole.replace("4112", "-4112"),
                whole.replace("4112", "1000000000"),
                whole.replace("group", "interchange"),
                whole + "batch=3\n",
                whole.replace("batch=3\n", ""),
                "\u0000\u00FF" + whole));
        IntStream.range(0, whole.length())
                .mapToObj(end -> whole.substring(0, end))
                .forEach(damaged::add);
        for (String text : damaged) {
            Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
            FileSystemException refusal =
                    assertThrows(FileSystemException.class, () -> numbers().interchange(), text);
            assertEquals(
                    file.toRealPath() + ": is damaged: its lines must read interchange=NUMBER, group=NUMBER,"
                            + " transaction=NUMBER, batch=NUMBER; put back a good copy, or write the last number"
                            + " that was sent of each kind",
                    refusal.getMessage());
            assertEquals(text, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void refuseToBeginAgainWhenTheFileIsGone() throws IOException {
        numbers().interchange();
        Files.delete(file);
        FileSystemException refusal =
                assertThrows(FileSystemException.class, () -> numbers().interchange());
        assertTrue(refusal.getMessage().contains("is gone although control numbers were issued"));
        Files.delete(directory.resolve("numbers.txt.lock"));
        assertEquals(1, numbers().interchange());
    }

    @Test
    void refuseADirectoryThatDoesNotExist() {
        Path path = directory.resolve("none").resolve("numbers.txt");
        FileSystemException refusal =
                assertThrows(FileSystemException.class, () -> new FileControlNumbers(path).batch());
        assertEquals(path + ": is in a directory that does not exist", refusal.getMessage());
    }

    @Test
    void areTheSameBehindALink() throws IOException {
        numbers().interchange();
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), file);
        assertEquals(2, new FileControlNumbers(link).interchange());
        assertEquals(3, numbers().interchange());
    }
}

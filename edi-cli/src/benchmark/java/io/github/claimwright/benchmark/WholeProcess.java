package io.github.claimwright.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The command as a user runs it, from the start of Java to its exit: a small file many times, and files of growing size with
 * a heap of 64 MB.
 */
public final class WholeProcess {
    private static final int STARTS = 15;
    private static final int SMALL = 5_000;

    private final Path jar;
    private final Path folder;

    private WholeProcess(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** Measures the jar that the first argument names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmark");
        new WholeProcess(Path.of(arguments[0]), folder).measure();
        Files.delete(folder);
    }

    private void measure() throws IOException, InterruptedException {
        System.out.println("| File | Java options | Wall time | Resident memory |");
        System.out.println("|--:|---|--:|--:|");
        Path small = file(SMALL);
        Path archive = archive(small);
        start(small, List.of("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + archive));
        start(small, List.of("-XX:TieredStopAtLevel=1"));
        Files.delete(small);
        Files.delete(archive);
        for (long size = 1_000_000; size <= 1_000_000_000; size *= 10) {
            Path file = file(size);
            print(size / 1_000_000 + " MB", "-Xmx64m", run(file, List.of("-Xmx64m")));
            Files.delete(file);
        }
    }

    /** An archive of parsed classes, made as the launcher makes it, for this one subcommand. */
    private Path archive(Path file) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path archive = folder.resolve("classes.jsa");
        run(file, List.of("-XX:TieredStopAtLevel=1", "-XX:DumpLoadedClassList=" + classes));
        new ProcessBuilder(
                        java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Files.delete(classes);
        return archive;
    }

    private Path file(long size) throws IOException {
        Path file = folder.resolve("claims.edi");
        try (OutputStream out = Files.newOutputStream(file)) {
            DrugFile.write(out, size);
        }
        return file;
    }

    /** The median of many starts. */
    private void start(Path file, List<String> options) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(run(file, options));
        }
        runs.sort((one, other) -> one.time().compareTo(other.time()));
        String shown = options.size() > 1 ? "class archive" : "none";
        print(Files.size(file) / 1_000 + " kB", shown, runs.get(STARTS / 2));
    }

    private static void print(String size, String options, Run run) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f s | %d MB |%n",
                size,
                options,
                run.time().toMillis() / 1_000.0,
                run.kilobytes() / 1_000);
    }

    /**
     * One run.
     *
     * @param time from start to exit
     * @param kilobytes the most memory it had
     */
    private record Run(Duration time, long kilobytes) {}

    private Run run(Path file, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "validate", "-q", file.toString()));
        Instant start = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long kilobytes = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, resident(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("validate ended with exit code " + process.exitValue());
        }
        return new Run(Duration.between(start, Instant.now()), kilobytes);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Kilobytes in memory, where the system says it; 0 elsewhere. */
    static long resident(long process) {
        try (BufferedReader status = Files.newBufferedReader(Path.of("/proc/" + process + "/status"))) {
            return status.lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}

package io.github.claimwright.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the cost of all rules compares with that of SNIP 1 and 2, and both with StAEDI: each reads the same 10 MB in a process
 * of its own, by turns, and the time is that of the thread, so that an uneven machine does not decide the outcome.
 */
public final class ReadingByTurns {
    private static final int SIZE = 10_000_000;
    private static final int TURNS = 5;
    private static final int WARM_UP = 7;
    private static final int ROUNDS = 9;
    private static final List<Reader> READERS = List.of(Reader.GUIDE, Reader.EVERYTHING, Reader.STAEDI);

    private ReadingByTurns() {}

    /** Prints the table; with the name of a reader, only its speed. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1 && READERS.stream().anyMatch(reader -> reader.name().equals(arguments[0]))) {
            System.out.println(megabytesPerSecond(Reader.valueOf(arguments[0])));
        } else {
            print(speeds());
        }
    }

    private static double megabytesPerSecond(Reader reader) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        byte[] file = DrugFile.ofBytes(SIZE);
        List<Double> speeds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            reader.read(file);
            speeds.add(SIZE * 1_000.0 / (threads.getCurrentThreadCpuTime() - before));
        }
        return median(speeds.subList(WARM_UP, speeds.size()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Map<Reader, List<Double>> speeds() throws IOException {
        Map<Reader, List<Double>> speeds = new EnumMap<>(Reader.class);
        for (int turn = 0; turn < TURNS; turn++) {
            for (Reader reader : READERS) {
                speeds.computeIfAbsent(reader, none -> new ArrayList<>()).add(inProcess(reader));
            }
        }
        return speeds;
    }

    private static double inProcess(Reader reader) throws IOException {
        Process process = new ProcessBuilder(
                        WholeProcess.java(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingByTurns.class.getName(),
                        reader.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String speed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Double.parseDouble(speed.strip());
    }

    private static void print(Map<Reader, List<Double>> speeds) {
        double guide = median(speeds.getOrDefault(Reader.GUIDE, List.of()));
        System.out.println("| Reader of 10 MB, by turns | MB per second of processor time, five runs | Median | of SNIP 1 and 2 |");
        System.out.println("|---|---|--:|--:|");
        speeds.forEach((reader, of) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.2f |%n",
                reader.title(),
                String.join(", ", of.stream().sorted().map("%.1f"::formatted).toList()),
                median(of),
                median(of) / guide));
    }
}

package io.github.claimwright.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all readers in one run and prints the table that {@code docs/performance.md} shows. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Everybody on a small file, those that are fast on larger ones, then the command whose jar is named. */
    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> all = run("1", Reader.values());
        Collection<RunResult> larger =
                run("10", Reader.SCANNER, Reader.GUIDE, Reader.EVERYTHING, Reader.CLAIMS, Reader.STAEDI);
        Collection<RunResult> largest = run("100", Reader.SCANNER, Reader.GUIDE, Reader.EVERYTHING);
        System.out.println("| Reader | File | MB/s | Time of a file |");
        System.out.println("|---|--:|--:|--:|");
        Stream.of(all, larger, largest).flatMap(Collection::stream).forEach(Benchmarks::print);
        System.out.println();
        ReadingByTurns.main(arguments);
        System.out.println();
        WritingBenchmark.main(arguments);
        System.out.println();
        WholeProcess.main(arguments);
        System.out.println();
        ManyOrders.main(arguments);
    }

    private static Collection<RunResult> run(String megabytes, Reader... readers) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ReadingBenchmark.class.getSimpleName())
                .param("megabytes", megabytes)
                .param("reader", Stream.of(readers).map(Enum::name).toArray(String[]::new))
                .build();
        return new Runner(options).run();
    }

    private static void print(RunResult run) {
        int megabytes = Integer.parseInt(run.getParams().getParam("megabytes"));
        Result<?> time = run.getPrimaryResult();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d MB | %.0f | %.1f ms ± %.1f |%n",
                Reader.valueOf(run.getParams().getParam("reader")).title(),
                megabytes,
                megabytes * 1_000 / time.getScore(),
                time.getScore(),
                time.getScoreError());
    }
}

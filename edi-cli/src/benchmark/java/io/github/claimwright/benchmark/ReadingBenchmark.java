package io.github.claimwright.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one reader takes for one whole file in memory, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms4g", "-Xmx4g"})
public class ReadingBenchmark {
    /** Who reads. */
    @Param
    public Reader reader;

    /** How large the file is, in megabytes of a million bytes. */
    @Param({"1"})
    public int megabytes;

    private byte[] file = {};

    /** Makes the file. */
    @Setup
    public void makeFile() {
        file = DrugFile.ofBytes(megabytes * 1_000_000);
    }

    /** Reads it. */
    @Benchmark
    public long read() throws Exception {
        return reader.read(file);
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.SegmentWalk;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright roundtrip}: whether files can be read to claims and written again without a change. */
@Command(
        name = "roundtrip",
        mixinStandardHelpOptions = true,
        description = "Reads 837P files to claims, writes these again, and says where the bytes differ.",
        footer = {"", "Example:", "  claimwright roundtrip outbound/*.edi"})
final class RoundtripCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "837P files, folders, patterns, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(names = "--out", paramLabel = "FILE", description = "Where a single file is written again.")
    private @Nullable String out;

    @Option(names = "-q", description = "Print nothing of files that come back as they were.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        List<String> names = InputFiles.resolve(files);
        if (out != null && names.size() > 1) {
            throw new CliException(
                    ExitCode.USAGE, "--out takes one file, not %d: write them one by one".formatted(names.size()));
        }
        int exitCode = ExitCode.OK;
        for (String name : names) {
            exitCode = Math.max(exitCode, judge(Input.of(name)));
        }
        return exitCode;
    }

    private int judge(Input input) throws IOException {
        FileTally tally = new FileTally();
        Comparison comparison = compared(input, tally);
        if (tally.interchanges() == 0) {
            spec.commandLine().getErr().println(input.name() + ": is no X12: it has no interchange header (ISA)");
            return ExitCode.UNREADABLE;
        }
        if (!quiet || comparison.differs()) {
            tell(input, comparison, tally);
        }
        return comparison.differs() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Comparison compared(Input input, FileTally tally) throws IOException {
        try (InputStream expected = new BufferedInputStream(input.open())) {
            if (out == null) {
                return compared(input, expected, OutputStream.nullOutputStream(), tally);
            }
            Comparison[] made = new Comparison[1];
            Output.to(out, stream -> made[0] = compared(input, expected, stream, tally));
            return made[0];
        }
    }

    private static Comparison compared(Input input, InputStream expected, OutputStream copy, FileTally tally)
            throws IOException {
        Comparison comparison = new Comparison(expected, copy);
        try (InputStream in = input.open()) {
            PartsWriter writer = new PartsWriter(comparison);
            FileReader.read(in, part -> {
                tally.count(part);
                writer.write(part);
            });
        }
        comparison.finish();
        return comparison;
    }

    private void tell(Input input, Comparison comparison, FileTally tally) throws IOException {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(input.name() + ": " + verdict(input, comparison, tally));
        tally.unread().forEach(reason -> printer.println("  kept as it came: " + reason));
    }

    private static String verdict(Input input, Comparison comparison, FileTally tally) throws IOException {
        if (!comparison.differs()) {
            return "identical (%d bytes; claims: %d)".formatted(comparison.sameBytes(), tally.claims());
        }
        return "differs from byte %d on, %s".formatted(comparison.sameBytes(), place(input, comparison.sameBytes()));
    }

    /** The segment that a byte stands in, or behind. */
    private static String place(Input input, long offset) throws IOException {
        String[] place = {"before the first segment"};
        try (InputStream in = input.open()) {
            SegmentWalk.through(
                    in, segment -> place[0] = segment.location().byteOffset() <= offset ? named(segment) : place[0]);
        }
        return place[0];
    }

    private static String named(SegmentNode segment) {
        return "in segment %d (%s)".formatted(segment.ordinal(), segment.location());
    }
}

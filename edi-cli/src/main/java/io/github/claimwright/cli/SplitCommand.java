package io.github.claimwright.cli;

import io.github.claimwright.validate.split.FileSplitter;
import io.github.claimwright.validate.split.Grouping;
import io.github.claimwright.validate.split.SplitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright split}: several files of one. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Makes several 837P files of one: by payer, by provider, or so many claims each.",
        footer = {
            "",
            "Writes NAME.payer-ID.edi, NAME.provider-NPI.edi or NAME.claims-0001.edi. Every segment of a claim stays"
                    + " as it was.",
            "Envelopes get new control numbers, times and counts, hierarchical levels new numbers. All files or none"
                    + " appear;",
            "files of an earlier split are not overwritten.",
            "",
            "Exit codes: 0 done, 2 wrong call, 3 a file that is unreadable, no X12, or that no parts could hold"
                    + " without loss.",
            "",
            "Examples:",
            "  claimwright split claims.edi --by payer --out-dir parts",
            "  claimwright split claims.edi --by claims=500 --out-dir parts --control-numbers claims.numbers"
        })
final class SplitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An 837P file, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "WHAT",
            description = "payer, provider, or claims=N for N claims a file.")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(
            names = "--out-dir",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private ClockOption clockOption = new ClockOption();

    @Mixin
    private ControlNumbersOption numbersOption = new ControlNumbersOption();

    @Override
    public Integer call() throws IOException {
        FileSplitter splitter = new FileSplitter(grouping(), numbersOption.numbers(), clockOption.clock());
        try (PartFolder parts = new PartFolder(folder, Names.base(file))) {
            long claims = split(splitter, parts);
            parts.commit();
            if (!quiet) {
                print(parts, claims);
            }
        } catch (SplitException loss) {
            throw new CliException(ExitCode.UNREADABLE, "%s: %s".formatted(file, loss.getMessage()));
        }
        return ExitCode.OK;
    }

    private long split(FileSplitter splitter, PartFolder parts) throws IOException {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            return splitter.split(System.in, parts);
        }
        try (InputStream in = Input.of(file).open()) {
            return splitter.split(in, parts);
        }
    }

    private void print(PartFolder parts, long claims) {
        PrintWriter out = spec.commandLine().getOut();
        parts.files().forEach(written -> out.println("wrote " + written));
        out.println("%d claims in %d files".formatted(claims, parts.files().size()));
    }

    private Grouping grouping() {
        return switch (by) {
            case "payer" -> Grouping.byPayer();
            case "provider" -> Grouping.byProvider();
            default -> Grouping.byClaims(claims());
        };
    }

    private int claims() {
        if (!by.matches("claims=[1-9][0-9]{0,8}")) {
            throw new CliException(
                    ExitCode.USAGE, "--by %s: say payer, provider, or claims=N such as claims=500".formatted(by));
        }
        return Integer.parseInt(by.substring(by.indexOf('=') + 1));
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.compare.Aspect;
import io.github.claimwright.validate.compare.CompareOptions;
import io.github.claimwright.validate.compare.Mask;
import io.github.claimwright.validate.compare.NotX12Exception;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimwright diff}: what two files say differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says in what two 837P files differ by meaning: claim by claim, segment by segment, element by"
                + " element.",
        footer = {
            "",
            "Claims are matched by account number (CLM01), service lines by control number (REF*6R). Envelopes and"
                    + " levels are",
            "compared with the claims below them, so claims that stand in other transaction sets or files still match.",
            "",
            "Exit codes: 0 no difference, 1 differences, 2 wrong call, 3 a file that is unreadable or no X12.",
            "",
            "Examples:",
            "  claimwright diff yesterday.edi today.edi",
            "  claimwright diff sent.edi kept.edi --mask 2300/REF*D9 --mask DTP03 --format json",
            "  claimwright diff old.edi new.edi --strict order,form"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FIRST", description = "An 837P file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String first;

    @Parameters(index = "1", paramLabel = "SECOND", description = "The file to compare it with, or -.")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Option(
            names = "--strict",
            split = ",",
            paramLabel = "WHAT",
            description = "Count what carries no meaning, too: order, control-numbers, times, form, or all.")
    private List<String> strict = new ArrayList<>();

    @Option(
            names = "--mask",
            split = ",",
            paramLabel = "PLACE",
            description = "Do not look at a place, such as DTP03, 2300/REF*D9, SV101-2 or NTE. May be repeated.")
    private List<String> masks = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json.")
    @SuppressWarnings("NullAway.Init")
    private DiffReport.Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the differences go; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(names = "--show-values", description = "Show values that may be a patient's.")
    private boolean showValues;

    @Option(names = "-q", description = "Print nothing; the exit code says it all.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (first.equals(InputFiles.STANDARD_INPUT) && second.equals(InputFiles.STANDARD_INPUT)) {
            throw new CliException(ExitCode.USAGE, "only one of the two files can be standard input");
        }
        DiffReport report = new DiffReport(Input.of(first), Input.of(second), options(), format, showValues);
        boolean[] same = {false};
        if (quiet) {
            same[0] = compare(report, OutputStream.nullOutputStream());
        } else {
            Output.to(out, stream -> same[0] = compare(report, stream));
        }
        return same[0] ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private boolean compare(DiffReport report, OutputStream stream) throws IOException {
        try {
            return report.write(stream);
        } catch (NotX12Exception wrong) {
            throw new CliException(
                    ExitCode.UNREADABLE,
                    "%s: there is no readable ISA segment, so it is no X12 file"
                            .formatted(wrong.isFirst() ? first : second));
        }
    }

    private CompareOptions options() {
        CompareOptions options = CompareOptions.MEANING.without(
                masks.stream().map(DiffCommand::mask).toList());
        for (String word : strict) {
            for (Aspect aspect : aspects(word)) {
                options = options.strictAbout(aspect);
            }
        }
        return options;
    }

    private static Mask mask(String text) {
        try {
            return Mask.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new CliException(ExitCode.USAGE, "--mask " + wrong.getMessage());
        }
    }

    private static List<Aspect> aspects(String word) {
        List<Aspect> meant = Arrays.stream(Aspect.values())
                .filter(aspect -> word.equals("all") || aspect.label().equals(word))
                .toList();
        if (meant.isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE, "--strict %s: say order, control-numbers, times, form or all".formatted(word));
        }
        return meant;
    }
}
